// Zod makes code of a schema where it may, and tries whether it may: the policy of the page says no. Comes before every schema.
import { config } from "zod";

config({ jitless: true });
