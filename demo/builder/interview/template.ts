/** The transcript that an editor begins with who has none. */
export const TEMPLATE = `---
id: our-interview
title: Title of the interview
lang: en
source:
  name: Name of the publication
speakers:
  ann:
    name: Ann Example
    role: What she does
---

A sentence or two about who speaks, and when.

## What was asked first? {#first-question}

**Ann Example:** What she answered.
`;
