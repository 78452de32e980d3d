import { find } from './dom.ts';

/** Makes copy buttons work. They copy their own text, or that of the code before them. */
export function startCopying(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
    button.hidden = false;
    button.addEventListener('click', async () => {
      const text = button.dataset.copy || (button.previousElementSibling?.textContent ?? '');
      const isCopied = await copy(text, button);
      say(document.body.dataset[isCopied ? 'copied' : 'failed'] ?? '');
    });
  }
}

async function copy(text: string, button: HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, button);
  }
}

/** Fallback for servers without TLS, where browsers provide no clipboard. */
function copyBySelection(text: string, button: HTMLElement): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  const isCopied = document.execCommand('copy');
  area.remove();
  button.focus();
  return isCopied;
}

let timer: ReturnType<typeof setTimeout> | undefined;

function say(text: string): void {
  const toast = find('.toast', HTMLElement);
  toast.hidden = false;
  toast.textContent = text;
  clearTimeout(timer);
  timer = setTimeout(() => {
    toast.hidden = true;
  }, 2000);
}
