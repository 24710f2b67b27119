import { useEffect, useState } from 'preact/hooks';

/** Whether the page is being printed: what is cut into pages on a screen is whole on paper. */
export function usePrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false);
  useEffect(() => {
    const paper = matchMedia('print');
    const tell = () => setPrinting(paper.matches);
    tell();
    paper.addEventListener('change', tell);
    return () => paper.removeEventListener('change', tell);
  }, []);
  return isPrinting;
}
