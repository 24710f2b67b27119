/** Made by vite.config.ts when the pages are built. */
declare module 'virtual:district-shapes' {
  const shapes: import('../../core/drawing/map-shapes.ts').MapShapes;
  export default shapes;
}
