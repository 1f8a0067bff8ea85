/** What JavaScript adds to the editor. Everything here works without it, one page load slower. */
import './char-count.ts';
import './choice-list.ts';
import './draft-keeper.ts';
import './repeat-group.ts';
