# The public calendar in Persian. Not yet read through by somebody who speaks it.

calendar-title = تقویم فعالیت‌ها
calendar-intro = این‌ها برنامه‌هایی است که اینجا در شهرداری برگزار می‌شود. همه می‌توانند این صفحه را بخوانند.
calendar-filters = نوع، مکان و روز را انتخاب کنید
calendar-kind = نوع فعالیت
calendar-place = مکان
calendar-from = از تاریخ
calendar-any = همه
calendar-show = نمایش
calendar-none = چیزی در تقویم نیست.
calendar-next = نمایش بعدی‌ها
calendar-subscribe = تقویم در تلفن شما
calendar-subscribe-text = تلفن شما می‌تواند تقویم را خودش دریافت کند. نشانی را کپی کنید و آن را به عنوان اشتراک تقویم اضافه کنید.
calendar-feed = تقویم به صورت iCalendar (.ics)
session-cancelled = لغو شد
catalogue-ask = برای پرسش: { $what }
weekday-monday = دوشنبه
weekday-tuesday = سه‌شنبه
weekday-wednesday = چهارشنبه
weekday-thursday = پنجشنبه
weekday-friday = جمعه
weekday-saturday = شنبه
weekday-sunday = یکشنبه
words-unchecked = هنوز کسی که فارسی صحبت می‌کند این ترجمه را نخوانده است.
