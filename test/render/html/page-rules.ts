import type { ConfigData } from 'html-validate'

/** Rules for whole pages: valid and semantic; how the HTML itself is laid out is nobody's concern. */
export const pageRules: ConfigData = {
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'attribute-boolean-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'require-csp-nonce': 'off',
    'void-style': 'off',
  },
}
