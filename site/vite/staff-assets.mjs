/**
 * Scripts and styles that only the staff workspace uses are emitted under `_astro/staff/`, so that the front server
 * of a public installation can refuse them by their address.
 */

const STAFF = /\/src\/(?:(?:[^?]*\/)?staff\/|features\/(?:editor|review|queue|organisation|auth)\/)/;
const OWN = /\/src\/[^?]*/;
const PAGE = 'virtual:astro:page:';
const FOLDER = '_astro/';

/** True when a file belongs to the staff workspace. */
const isStaffFile = (id) => STAFF.test(id);

/** File name of a client script: a staff script when all our modules in it are. */
export function scriptFileName(chunk) {
  const own = chunk.moduleIds.filter((id) => OWN.test(id) && !id.includes('/node_modules/'));
  const folder = own.length > 0 && own.every(isStaffFile) ? 'staff/' : '';
  return `${FOLDER}${folder}${chunk.name.split('.astro')[0]}.[hash].js`;
}

/** Chunks that pages load, each with the pages that load it. */
function pagesOfChunks(bundle) {
  const pages = new Map();
  const visit = (fileName, page) => {
    const seen = pages.get(fileName) ?? new Set();
    if (seen.has(page) || bundle[fileName]?.type !== 'chunk') return;
    pages.set(fileName, seen.add(page));
    for (const next of [...bundle[fileName].imports, ...bundle[fileName].dynamicImports]) visit(next, page);
  };
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.facadeModuleId?.includes(PAGE)) visit(chunk.fileName, chunk.facadeModuleId);
  }
  return pages;
}

/**
 * Vite plugin: moves a style sheet to `_astro/staff/` when no public page loads it. Runs before Astro writes down
 * which page needs which sheet.
 */
export function staffStyles() {
  return {
    name: 'service-manual:staff-styles',
    enforce: 'pre',
    applyToEnvironment: ({ name }) => name === 'ssr',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const users = new Map();
        for (const [fileName, pages] of pagesOfChunks(bundle)) {
          for (const sheet of bundle[fileName].viteMetadata?.importedCss ?? []) {
            users.set(sheet, [...(users.get(sheet) ?? []), ...pages]);
          }
        }
        for (const [sheet, pages] of users) {
          if (pages.every((page) => isStaffFile(`/${page.slice(page.indexOf(PAGE) + PAGE.length)}`)))
            move(bundle, sheet);
        }
      },
    },
  };
}

function move(bundle, from) {
  const to = from.replace(FOLDER, `${FOLDER}staff/`);
  bundle[from].fileName = to;
  for (const chunk of Object.values(bundle)) {
    if (chunk.type === 'chunk' && chunk.viteMetadata?.importedCss.delete(from)) chunk.viteMetadata.importedCss.add(to);
  }
}
