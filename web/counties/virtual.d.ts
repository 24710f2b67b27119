/** Made by vite.config.ts when the pages are built. */
declare module 'virtual:county-shapes' {
  type Shapes = import('../../core/drawing/county-shapes.ts').CountyShapes;
  const load: Readonly<Record<string, (() => Promise<{ default: Shapes }>) | undefined>>;
  export default load;
}
