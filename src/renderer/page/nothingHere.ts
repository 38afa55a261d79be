/** In a file there is no menu and no dialog that would call what this stands in for; it is left out when the page is built. */
export const nothingHere = undefined;
