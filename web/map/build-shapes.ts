export const buildShapes = (_: unknown) => ({});
