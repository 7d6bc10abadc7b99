// The parts of Decap CMS that we use, and React as Decap hands it out: its bundle brings no types.
export type Element = { readonly type: unknown };
export type Child = Element | string | null | false | undefined;

/** Makes an element: tag or component, attributes, children. */
export type Hyperscript = (
  type: unknown,
  attributes: Readonly<Record<string, unknown>> | null,
  ...children: readonly (Child | readonly Child[])[]
) => Element;

/** A value that Decap keeps in its own kind of map. */
export interface ImmutableMap {
  get(key: string): unknown;
  set(key: string, value: unknown): ImmutableMap;
  deleteIn(path: readonly (string | number)[]): ImmutableMap;
  toJS(): Record<string, unknown>;
  toList(): ImmutableList;
}

/** A list that Decap keeps in its own kind of list. */
export interface ImmutableList {
  clear(): ImmutableList;
  concat(values: readonly unknown[]): ImmutableList;
}

export interface WidgetProps {
  readonly value: unknown;
  readonly field: ImmutableMap;
  readonly forID: string;
  readonly getEntry: () => ImmutableMap | undefined;
  readonly onChange: (value: unknown) => void;
  readonly setActiveStyle: () => void;
  readonly setInactiveStyle: () => void;
}

/** What Decap gives a component that is made with createClass. */
export interface Component<Props, State> {
  readonly props: Props;
  readonly state: State;
  setState(state: Partial<State>, then?: () => void): void;
}

/** The class behind a widget of Decap itself; that of lists names the rows. */
export interface ControlClass {
  readonly prototype: {
    componentDidUpdate(this: Component<WidgetProps, unknown>, before: WidgetProps): void;
    objectLabel?(this: Component<WidgetProps, unknown>, row: unknown): unknown;
  };
}

export interface Backend {
  authComponent(): unknown;
  getEntry(path: string): Promise<unknown>;
  persistEntry(entry: unknown, options: unknown): Promise<unknown>;
}

export interface Cms {
  init(options: { readonly config: unknown }): void;
  getLocale(name: string): Record<string, unknown> | undefined;
  registerLocale(name: string, phrases: unknown): void;
  registerWidget(name: string, control: unknown): void;
  registerEditorComponent(component: Readonly<Record<string, unknown>>): void;
  registerRemarkPlugin(plugin: unknown): void;
  getWidget(name: string): { readonly control: ControlClass };
  registerBackend(name: string, backend: unknown): void;
  getBackend(name: string): { init(config: unknown, options: unknown): Backend };
  registerMediaLibrary(library: unknown): void;
  registerPreviewTemplate(name: string, component: unknown): void;
  registerPreviewStyle(address: string): void;
  registerCustomFormat(name: string, extension: string, format: unknown): void;
  registerEventListener(listener: {
    readonly name: string;
    readonly handler: (event: { readonly entry: ImmutableMap }) => Promise<unknown>;
  }): void;
}

declare global {
  interface Window {
    CMS_MANUAL_INIT?: boolean;
    CMS: Cms;
    h: Hyperscript;
    createClass: <Props, State>(
      definition: Readonly<Record<string, unknown>> & ThisType<Component<Props, State>>,
    ) => unknown;
  }
}
