import { useEffect, useState } from 'preact/hooks';

/**
 * Whether the page is being printed: paginated lists are then shown in full. Browsers compute the number of sheets
 * right after `beforeprint`, before the media query changes; content added later would be cut off.
 */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const begin = () => setPrinting(true);
    const change = () => setPrinting(paper.matches);
    change();
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', change);
    paper.addEventListener('change', change);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', change);
      paper.removeEventListener('change', change);
    };
  }, []);
  return isPrinting;
}
