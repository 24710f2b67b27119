import { chromium } from 'playwright-core';
const b = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const base = 'http://127.0.0.1:4777';
const widths = [[1440,900],[1366,768],[768,1024],[360,740]];
const role = process.argv[2]; const pages = process.argv.slice(3);
const c = await b.newContext();
const p = await c.newPage();
p.on('console', m => m.type()==='error' && console.log('console', m.text().slice(0,200)));
p.on('pageerror', e => console.log('pageerror', String(e).slice(0,300)));
await p.goto(base + '/');
if (role !== 'none') { await p.getByRole('button', { name: role, exact: false }).first().click(); await p.waitForTimeout(1500); console.log(p.url()); }
for (const spec of pages) {
  const [name, path] = spec.split('=', 2).length===2 ? [spec.slice(0, spec.indexOf('=')), spec.slice(spec.indexOf('=')+1)] : [spec, spec];
  for (const [w,h] of widths) {
    await p.setViewportSize({ width: w, height: h });
    await p.goto(base + path); await p.waitForTimeout(1800);
    const over = await p.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) console.log('sideways', name, w, over);
    await p.screenshot({ path: `/tmp/shots/${name}-${w}.png`, fullPage: w===360 || w===768 });
  }
}
await b.close();
