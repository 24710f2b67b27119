import { useEffect, useState } from 'preact/hooks';

/**
 * Is the page being printed? What the screen shows a page at a time then stands there whole. A browser counts the sheets of
 * paper right after `beforeprint`, before it tells of the other medium: what came later would have no sheet.
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
