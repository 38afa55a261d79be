import { contextMenuParts } from '#core/commands/contextMenuParts';
import type { CommandId } from '#core/commands/commands';
import type { Point } from '#core/layout/Layout';
import { useEffect, useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useCanvas } from '../../state/canvas';
import { program } from '../../state/program';
import { runCommand } from '../../state/runCommand';
import { useWindowState } from '../../state/windowState';
import { MenuItems } from '../menu/MenuItems';
import { itemsOf, useMenuKeys } from '../menu/useMenuKeys';
import './contextMenu.css';

/** What can be done with what is under the pointer, or under the keyboard. */
export function ContextMenu() {
  const contextMenu = useWindowState((state) => state.contextMenu);
  return contextMenu && <OpenMenu key={`${contextMenu.at.x} ${contextMenu.at.y}`} {...contextMenu} />;
}

/** Room to the edges of the window. Pixels. */
const margin = 8;

function OpenMenu({ at, on }: { readonly at: Point; readonly on: 'node' | 'ground' }) {
  const menu = useRef<HTMLDivElement>(null);
  const [{ title, groups }] = useState(() => contextMenuParts(program, on));
  const [before] = useState(() => document.activeElement);
  const close = (): void => {
    if (menu.current?.contains(document.activeElement) === true) giveBack(before);
    hideMenu();
  };
  const moveBy = useMenuKeys(menu, close);
  useLayoutEffect(() => {
    const box = menu.current;
    if (!box) return;
    box.showPopover();
    box.style.left = `${Math.max(margin, Math.min(at.x, window.innerWidth - box.offsetWidth - margin))}px`;
    box.style.top = `${topFor(at.y, box.offsetHeight)}px`;
    itemsOf(box)[0]?.focus();
  }, [at]);
  useEffect(() => hideOnLeaving(menu.current), []);
  const onKeyDown = (event: KeyboardEvent): void => {
    moveBy(event);
    if (event.key !== 'Escape') return;
    event.preventDefault();
    close();
  };
  const pick = (id: CommandId): void => {
    close();
    runCommand(id);
  };
  return (
    // The browser's own way of closing a popover would take the end of the click that opens it for a click beside it.
    <div ref={menu} popover="manual" role="menu" aria-label={title} className="menu context-menu" onKeyDown={onKeyDown} onContextMenu={(event) => event.preventDefault()}>
      <p className="context-menu-title" aria-hidden="true">{title}</p>
      <MenuItems groups={groups} onPick={pick} />
    </div>
  );
}

function hideMenu(): void {
  useWindowState.setState({ contextMenu: undefined });
}

function giveBack(before: Element | null): void {
  if (before instanceof HTMLElement && before !== document.body && before.isConnected) before.focus({ preventScroll: true });
  else useCanvas.getState().canvas?.focus();
}

/** Below the point, or above it where there is more room. */
function topFor(y: number, height: number): number {
  return y + height + margin <= window.innerHeight ? y : Math.max(margin, Math.min(y, window.innerHeight - margin) - height);
}

/** A press or a turn of the wheel elsewhere, another size or another window. Returns what ends it. */
function hideOnLeaving(menu: HTMLElement | null): () => void {
  const onElsewhere = ({ target }: Event): void => {
    if (!(target instanceof Node) || menu?.contains(target) !== true) hideMenu();
  };
  const events = ['pointerdown', 'wheel', 'resize', 'blur'] as const;
  for (const name of events) window.addEventListener(name, onElsewhere, { capture: name !== 'blur', passive: true });
  return () => {
    for (const name of events) window.removeEventListener(name, onElsewhere, { capture: name !== 'blur' });
  };
}
