/** The page's own address, with what the window that opens it is to be. */
export function pageWith(role: 'presenter' | 'audience'): string {
  return `${location.origin}${location.pathname}?${role}`;
}

/** What this window is to be. */
export function pageRole(): 'program' | 'presenter' | 'audience' {
  const role = location.search.slice(1);
  return role === 'presenter' || role === 'audience' ? role : 'program';
}
