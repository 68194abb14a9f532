/** Longer than the Studio waits before it sends what was typed. */
const PAUSE = 1_500

/** Returns a function that resolves once nobody has typed for a moment; at once when nobody does. */
export function watchTyping(document: Document): () => Promise<void> {
  let last = 0
  const noteTyping = () => {
    last = performance.now()
  }
  for (const event of ['beforeinput', 'keydown', 'paste', 'drop']) {
    document.addEventListener(event, noteTyping, {capture: true, passive: true})
  }
  return async function typingPaused() {
    for (;;) {
      const left = last === 0 ? 0 : last + PAUSE - performance.now()
      if (left <= 0) return
      await new Promise((resolve) => setTimeout(resolve, left))
    }
  }
}
