# The public calendar in Arabic. Not yet read through by somebody who speaks it.

calendar-title = تقويم الأنشطة
calendar-intro = هذا ما يجري هنا في البلدية. يمكن للجميع قراءة هذه الصفحة.
calendar-filters = اختر النوع والمكان واليوم
calendar-kind = نوع النشاط
calendar-place = المكان
calendar-from = من تاريخ
calendar-any = الكل
calendar-show = عرض
calendar-none = لا توجد أنشطة في التقويم.
calendar-next = عرض التالي
calendar-subscribe = التقويم على هاتفك
calendar-subscribe-text = يمكن لهاتفك أن يجلب التقويم بنفسه. انسخ العنوان وأضفه كاشتراك في التقويم.
calendar-feed = التقويم بصيغة iCalendar (.ics)
session-cancelled = أُلغي
catalogue-ask = للسؤال: { $what }
weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد
words-unchecked = هذه الترجمة لم يراجعها بعد شخص يتكلم العربية.
