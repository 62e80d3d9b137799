/** The transcript that `init` writes. Its comments are where the format allows them: in the YAML. */
export const TEMPLATE = `---
# The transcript of an interview. Lines that begin with "#" between the two lines of --- are
# comments; below the second, everything is words of the interview.

# How pages name this interview: lower-case letters, digits and "-". Do not change it later.
id: talk-with-ada
title: A talk with Ada
# The language of the interview, as a BCP 47 tag.
lang: en

# Where it was published first. Without a url until it is.
source:
  name: The Example Review
  # url: https://example.org/a-talk-with-ada
  # published: 2026-05-01
# conducted: 2026-04-12

# Who speaks, each by an id. The name is what stands before their words in the text.
speakers:
  ada:
    name: Ada
    # All of these are optional.
    role: Organizer
    affiliation:
      name: Example Union
      # nativeName: {text: Приклад, lang: uk}
      # url: https://example.org
    # bio: A sentence or two, with *emphasis* and [links](https://example.org).
    # portrait: {src: https://example.org/ada.jpg, alt: Ada at a desk}
  ben:
    name: Ben
  kim:
    name: Kim
    # Whoever asks. Between answers, what Kim says is a follow-up question.
    interviewer: true

# How the text below is written:
#   # A title                   begins a section; you need none
#   ## A question {#its-id}     begins an exchange; its id is part of links to it
#   **Ada:** Words.             begins a turn; the paragraphs after it are Ada's too
#   > Words. {#its-id}          is a pull quote: words that stand just so in an answer above it
#   [words]{lang=uk}            says that words are of another language
#   [^1]                        refers to a footnote, which stands at the end as [^1]: …
#   ---                         between blank lines, begins the notes
# Where you mean such a sign as it is, write \\ before it.
---

Before the first question stands the introduction, with [links](https://example.org/about).

# Beginnings

## How did it start? {#how-did-it-start}

**Ada:** With a meeting that nobody was meant to come to.[^1] We put out twelve chairs, and by eight o'clock people were standing in the street.

A second paragraph is still Ada's.

> We put out twelve chairs, and by eight o'clock people were standing in the street. {#twelve-chairs}

**Kim:** Did you expect that?

**Ada:** Not at all.

## What would you do differently? {#differently}

**Ada, Ben:** We would bring more chairs.

**Ben:** And these:

- a sign on the door,
- a list for names.

---

Notes come last: how the interview was made, who edited it.

[^1]: A footnote: it is shown with the words, and is never part of a quotation.
`;
