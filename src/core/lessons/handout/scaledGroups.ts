import type { SceneGroup, Shape } from '../../figure/FigureScene';

/** Groups drawn about their own origin, put with it at (x, y) in another size. */
export function scaledGroups(groups: readonly SceneGroup[], { x, y, scale }: { readonly x: number; readonly y: number; readonly scale: number }): SceneGroup[] {
  const scaled = (shape: Shape): Shape => {
    if (shape.kind === 'path') {
      const { at = { x: 0, y: 0, scale: 1 } } = shape;
      return { ...shape, at: { x: x + at.x * scale, y: y + at.y * scale, scale: at.scale * scale } };
    }
    const { tracking } = shape;
    return { ...shape, x: x + shape.x * scale, y: y + shape.y * scale, size: shape.size * scale, ...(tracking !== undefined && { tracking: tracking * scale }) };
  };
  return groups.map((group) => ({ ...group, shapes: group.shapes.map(scaled) }));
}
