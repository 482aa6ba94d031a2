/** Whether the browser has the popover attribute; without it the floating part is drawn in its place. */
export function hasPopover(): boolean {
  return typeof HTMLElement.prototype.showPopover === 'function'
}

/** Whether CSS alone keeps a floating part beside its anchor. */
export function hasAnchors(): boolean {
  return (
    typeof CSS !== 'undefined' && CSS.supports('anchor-scope: --a') && CSS.supports('position-area: right')
  )
}

/** Whether floating parts come from below as a sheet (under 640 px). */
export function isSheet(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(max-width: 639.98px)').matches
}

/**
 * The measured place of a floating box, in px of the window, for browsers without CSS anchors: to the right of its
 * anchor, to the left or under it where the right has no room, never outside of the window.
 */
export function placeBeside(
  anchor: { top: number; right: number; bottom: number; left: number },
  box: { width: number; height: number },
  room: { width: number; height: number },
  under: boolean,
): { left: number; top: number } {
  const gap = 8
  const inside = (value: number, size: number, limit: number) =>
    Math.max(gap, Math.min(value, limit - size - gap))
  const fitsRight = anchor.right + gap + box.width + gap <= room.width
  const fitsLeft = anchor.left - gap - box.width >= gap
  if (!under && (fitsRight || fitsLeft)) {
    return {
      left: inside(fitsRight ? anchor.right + gap : anchor.left - gap - box.width, box.width, room.width),
      top: inside(anchor.top - 28, box.height, room.height),
    }
  }
  const fitsBelow = anchor.bottom + gap + box.height + gap <= room.height
  return {
    left: inside(anchor.left, box.width, room.width),
    top: inside(fitsBelow ? anchor.bottom + gap : anchor.top - gap - box.height, box.height, room.height),
  }
}
