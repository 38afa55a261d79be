/** What mouse, trackpad and touch do, for the help sheet. */
export const gestures: readonly { readonly gesture: string; readonly does: string }[] = [
  { gesture: 'Click, tap', does: 'Select, and read about it' },
  { gesture: 'Double click, double tap', does: 'Go there' },
  { gesture: 'Click a counted group', does: 'Open it, or close it' },
  { gesture: 'Shift+click', does: 'Select as well, or no longer' },
  { gesture: 'Shift+drag over the ground', does: 'Select all in a box' },
  { gesture: 'Drag a chip', does: 'Put it elsewhere' },
  { gesture: 'Drag the ground', does: 'Move the picture' },
  { gesture: 'Wheel, pinch', does: 'Zoom where the pointer is' },
  { gesture: 'Two fingers', does: 'Move the picture' },
  { gesture: 'Right click, long press', does: 'Menu of what is there' },
  { gesture: 'Buttons at the side of the mouse', does: 'Back and forward' },
];
