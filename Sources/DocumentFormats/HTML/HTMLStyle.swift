/// How our pages look: the fonts of official papers where they are installed, colours with enough contrast in light
/// and dark, and plain black on white on paper.
enum HTMLStyle {
  static let sheet = """
    :root { color-scheme: light dark; --ink: #1a1a1a; --soft: #555; --line: #bbb; --head: #f1f3f5; --paper: #fff; --red: #c00; }
    @media (prefers-color-scheme: dark) {
      :root { --ink: #e8e8e8; --soft: #b0b0b0; --line: #555; --head: #2a2d31; --paper: #17191c; --red: #ff7b72; }
    }
    * { box-sizing: border-box; }
    body { margin: 0; background: var(--paper); color: var(--ink); font: 17px/1.75 "FangSong", "仿宋", "Noto Serif CJK SC", serif; }
    main { max-width: 60rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; overflow-wrap: anywhere; }
    h1, h2, h3, h4, h5, h6 { line-height: 1.4; font-family: "SimHei", "黑体", "Noto Sans CJK SC", sans-serif; }
    h1 { text-align: center; font-size: 1.6rem; margin: 1rem 0 1.5rem; }
    h2 { font-size: 1.2rem; margin: 2rem 0 .5rem; }
    h3 { font-size: 1.05rem; font-family: "KaiTi", "楷体", "Noto Serif CJK SC", serif; }
    h4, h5, h6 { font-size: 1rem; }
    p { margin: .5rem 0; }
    .masthead { text-align: center; font-size: 1.8rem; font-weight: bold; color: var(--red); }
    .number, .attachmentTitle { text-align: center; }
    .signature, .date { text-align: right; }
    .remark, .note { color: var(--soft); font-size: .92em; }
    .note { border-left: 3px solid var(--line); padding-left: .75rem; }
    blockquote { margin: .5rem 0; padding-left: .75rem; border-left: 3px solid var(--line); }
    .table { overflow-x: auto; margin: 1rem 0; }
    table { border-collapse: collapse; width: 100%; font-size: .92em; line-height: 1.5; font-variant-numeric: tabular-nums; }
    caption { font-weight: bold; padding: .25rem; }
    th, td { border: 1px solid var(--line); padding: .3rem .5rem; text-align: left; vertical-align: top; }
    th { background: var(--head); }
    .unit td { border: 0; text-align: right; color: var(--soft); }
    th.center, td.center { text-align: center; }
    th.right, td.right { text-align: right; }
    td.right, td.code { white-space: nowrap; }
    td:not(.right):not(:empty) { min-width: 4em; }
    .across table { min-width: 56rem; }
    figure { margin: 1rem 0; }
    figcaption { font-weight: bold; }
    .drawing { overflow-x: auto; }
    .drawing svg { max-width: 100%; min-width: 36rem; height: auto; display: block; }
    .narrow { display: none; }
    @media screen and (max-width: 40rem) {
      body { font-size: 16px; }
      main { padding: 1rem .75rem 3rem; }
      .wide { display: none; }
      .narrow { display: block; }
      .narrow svg { min-width: 0; width: 100%; max-width: 30rem; }
    }
    @media print {
      :root { --ink: #000; --soft: #333; --line: #000; --head: #eee; --paper: #fff; --red: #c00; }
      @page { size: A4; margin: 37mm 26mm 35mm 28mm; }
      main { max-width: none; padding: 0; }
      thead { display: table-header-group; }
      tr, figure { break-inside: avoid; }
      h1, h2, h3, h4 { break-after: avoid; }
      .page-break { break-after: page; }
      .table, .drawing { overflow: visible; }
      @page across { size: A4 landscape; margin: 28mm 37mm 26mm 35mm; }
      .across { page: across; }
      .across table { min-width: 0; font-size: .72em; }
      td:not(.right):not(:empty) { min-width: 3em; }
      .drawing svg { min-width: 0; }
    }
    """
}
