/** In a file no walks are kept: nothing stands where the window has its button for them. */
export function WalksButton() {
  return null;
}
