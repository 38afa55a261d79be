// In a file there is no menu and no dialog that would call these; they are left out when the page is built.
export {};
