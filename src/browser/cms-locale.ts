// Dutch words that Decap's own translation lacks, and a few that are plainer here.
export const dutch = {};
