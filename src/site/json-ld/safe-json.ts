/** JSON that may stand inside a `<script>`: it can neither close the element nor open a comment. */
export function safeJson(value: object): string {
  return JSON.stringify(value)
    .replaceAll('<', '\\u003c')
    .replaceAll('>', '\\u003e')
    .replaceAll('&', '\\u0026')
}
