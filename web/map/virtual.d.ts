/** Made by vite.config.ts when the pages are built. */
declare module 'virtual:district-shapes' {
  const shapes: import('./shapes.ts').MapShapes;
  export default shapes;
}
