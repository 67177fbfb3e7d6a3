/** What the Design System has no part for. */
export const ownSheet = `
.govuk-template { background: #fff; }
.gn-header { background: #17453b; color: #fff; padding: 12px 0; font-family: Helvetica Neue, Arial, sans-serif; }
.gn-day svg { font-family: Helvetica Neue, Arial, sans-serif; }
.gn-header__in { display: flex; flex-wrap: wrap; gap: 4px 24px; align-items: baseline; }
.gn-header__name { font-weight: 700; font-size: 1.375rem; color: #fff; text-decoration: none; }
.gn-header__who { margin-left: auto; display: flex; flex-wrap: wrap; gap: 4px 16px; align-items: baseline; font-size: 1rem; }
.gn-header form { margin: 0; }
.gn-header button { background: none; border: 0; padding: 2px 0; font: inherit; color: #fff; text-decoration: underline; cursor: pointer; }
.gn-header a:focus, .gn-header button:focus { outline: 3px solid transparent; background: #fd0; color: #0b0c0c; box-shadow: 0 -2px #fd0, 0 4px #0b0c0c; }
.gn-worry { border: 1px solid #b1b4b6; border-left: 10px solid #1d70b8; padding: 15px; margin: 0 0 20px; }
.gn-worry--emergency { border-left-color: #d4351c; }
.gn-worry--help { border-left-color: #f47738; }
.gn-worry--silence { border-left-color: #1d70b8; }
.gn-worry--errand, .gn-worry--gentle { border-left-color: #505a5f; }
.gn-worry h2, .gn-worry h3 { margin-bottom: 5px; }
.gn-worry > p { margin-bottom: 8px; }
.gn-row { display: flex; flex-wrap: wrap; gap: 10px 20px; align-items: center; font-family: Helvetica Neue, Arial, sans-serif; font-size: 1.1875rem; }
.gn-row form { margin: 0; }
.gn-row .govuk-button { margin-bottom: 0; }
.gn-standing { font-weight: 700; }
.gn-list { list-style: none; padding: 0; margin: 0 0 20px; }
.gn-list > li { border-bottom: 1px solid #b1b4b6; padding: 10px 0; }
.gn-day { max-width: 100%; overflow-x: auto; margin: 0 0 15px; }
.govuk-tag { max-width: none; }
.gn-day svg { width: 100%; min-width: 560px; height: auto; display: block; }
.gn-timeline { border-left: 4px solid #b1b4b6; margin: 0 0 20px; padding: 0 0 0 16px; list-style: none; }
.gn-timeline li { margin: 0 0 12px; }
.gn-timeline time { display: block; color: #505a5f; font-size: 1rem; }
.gn-tabs { display: flex; flex-wrap: wrap; gap: 4px 20px; border-bottom: 1px solid #b1b4b6; margin: 0 0 25px; padding: 0; list-style: none; font-size: 1.1875rem; }
.gn-tabs a { display: inline-block; padding: 8px 0; }
.gn-tabs a[aria-current] { border-bottom: 5px solid #1d70b8; font-weight: 700; text-decoration: none; color: #0b0c0c; }
.gn-words { font-size: 2rem; font-weight: 700; letter-spacing: .02em; }
.gn-scroll { overflow-x: auto; margin-bottom: 20px; }
.gn-scroll:focus { outline: 3px solid #fd0; }
.gn-list > .gn-tick { border: 2px solid #b1b4b6; padding: 15px 15px 5px; margin: 0 0 15px; }
.gn-tick p { margin-bottom: 8px; }
.gn-tick .govuk-button { margin-bottom: 10px; }
.gn-list > .gn-tick--done { border-color: #00703c; background: #f3f9f5; }
.gn-tick__state { font-weight: 700; }
main, .gn-wrap { overflow-wrap: anywhere; }
.govuk-table__header, .govuk-table__cell { overflow-wrap: break-word; }
.gn-more > summary { cursor: pointer; color: #1a65a6; text-decoration: underline; padding: 3px 0; }
.gn-more > summary:focus { outline: 3px solid transparent; background: #fd0; color: #0b0c0c; box-shadow: 0 -2px #fd0, 0 4px #0b0c0c; }
.gn-more ul { display: flex; flex-wrap: wrap; gap: 0 18px; }
.gn-more { font-family: Helvetica Neue, Arial, sans-serif; font-size: 1.1875rem; padding: 6px 0 10px; }
.gn-letter { font: 1.5rem/1.5 Arial, sans-serif; max-width: 38rem; margin: 1.5rem auto; padding: 0 1rem; color: #0b0c0c; }
.gn-letter h1 { font-size: 2.25rem; line-height: 1.2; }
.gn-letter h2 { font-size: 1.75rem; margin: 1.75rem 0 .5rem; }
.gn-letter p { margin: 0 0 1rem; }
.gn-letter .gn-say { border: 3px solid #0b0c0c; padding: 1rem; font-size: 1.75rem; font-weight: 700; }
@media (max-width: 40.0525em) { .govuk-service-navigation__list { display: flex; flex-wrap: wrap; gap: 0 18px; margin: 0; } .govuk-service-navigation__item { margin: 8px 0; } }
@media (max-width: 40.0525em) { .gn-day { overflow: visible; } .gn-day svg { min-width: 0; overflow: visible; } .gn-day text { font-size: 38px; transform: translateY(14px); } .gn-day text:nth-of-type(even) { display: none; } .gn-day circle { r: 14px; } .gn-day line { stroke-width: 5px; } .gn-day figcaption { padding-top: 8px; } }
@media (min-width: 40.0625em) { .gn-header__name { font-size: 1.5rem; } }
@media print { .gn-noprint { display: none; } }
`;
