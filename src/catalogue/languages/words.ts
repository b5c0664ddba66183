/**
 * What people say in a language of what HubSpot sells and of work: English -> words and phrases of the language.
 *
 * The catalogue thinks in English: a name is put into English first and judged then, so that a rule is written once.
 * Written as `wordsOf` leaves names: lower case, no accents. A star stands for more letters: "einricht*", "*schulung",
 * because German and Dutch write in one word what others write in three. Of stars the first that fits is taken, so
 * work stands before what it is counted by ("Supportpauschale" is support).
 */
export type WordsOfLanguage = Readonly<Record<string, readonly string[]>>;
