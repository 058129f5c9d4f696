# The public calendar in Ukrainian. Not yet read through by somebody who speaks it.

calendar-title = Календар подій
calendar-intro = Ось що відбувається тут, у муніципалітеті. Цю сторінку може читати кожен.
calendar-filters = Виберіть вид, місце та день
calendar-kind = Вид заходу
calendar-place = Місце
calendar-from = Від
calendar-any = Усі
calendar-show = Показати
calendar-none = У календарі нічого немає.
calendar-next = Показати наступні
calendar-subscribe = Календар у вашому телефоні
calendar-subscribe-text = Ваш телефон може сам отримувати календар. Скопіюйте адресу й додайте її як підписку на календар.
calendar-feed = Календар у форматі iCalendar (.ics)
session-cancelled = Скасовано
catalogue-ask = Запитати: { $what }
weekday-monday = Понеділок
weekday-tuesday = Вівторок
weekday-wednesday = Середа
weekday-thursday = Четвер
weekday-friday = П’ятниця
weekday-saturday = Субота
weekday-sunday = Неділя
words-unchecked = Цей переклад ще не перевірила людина, яка розмовляє українською.
