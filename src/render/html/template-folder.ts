/** Where templates stand, in a workspace as in the package, and what their files end in. */
export const TEMPLATES = { folder: 'templates', endings: ['.yaml', '.hbs', '.css'] }
