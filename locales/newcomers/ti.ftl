# The public calendar in Tigrinya. Not yet read through by somebody who speaks it.

calendar-title = ናይ ንጥፈታት ዓውደ ኣዋርሕ
calendar-intro = ኣብዚ ምምሕዳር ከተማ ዝካየድ ንጥፈታት እዚ እዩ። ነዚ ገጽ ኩሉ ሰብ ከንብቦ ይኽእል እዩ።
calendar-filters = ዓይነት፣ ቦታን መዓልትን ምረጹ
calendar-kind = ዓይነት ንጥፈት
calendar-place = ቦታ
calendar-from = ካብ ዕለት
calendar-any = ኩሉ
calendar-show = ኣርኢ
calendar-none = ኣብዚ ዓውደ ኣዋርሕ ምንም የለን።
calendar-next = ዝቕጽል ኣርኢ
calendar-subscribe = እዚ ዓውደ ኣዋርሕ ኣብ ተሌፎንኩም
calendar-subscribe-text = ተሌፎንኩም ነዚ ዓውደ ኣዋርሕ ባዕሉ ክወስዶ ይኽእል እዩ። ነቲ ኣድራሻ ቅዳሕ እሞ ኣብ ዓውደ ኣዋርሕኩም ወስኽዎ።
calendar-feed = ዓውደ ኣዋርሕ ብ iCalendar (.ics)
session-cancelled = ተሰሪዙ
catalogue-ask = ንሕቶ: { $what }
weekday-monday = ሰኑይ
weekday-tuesday = ሰሉስ
weekday-wednesday = ረቡዕ
weekday-thursday = ሓሙስ
weekday-friday = ዓርቢ
weekday-saturday = ቀዳም
weekday-sunday = ሰንበት
words-unchecked = ነዚ ትርጉም ትግርኛ ዝዛረብ ሰብ ገና ኣይረኣዮን።
