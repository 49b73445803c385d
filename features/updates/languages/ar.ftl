# The words of updates and of the newsletter.
updates-title = المستجدات
updates-lead = أخبار المكتب ونداءاته إلى المجتمع المدني. وما صُحّح منها يُذكر مع تاريخه.
updates-desk = إعداد المستجدات
updates-desk-lead = ما يجري إعداده، وما ينتظر موعده، وما نُشر.
updates-new = مستجد جديد
updates-edit = تعديل المستجد
updates-write-lead = لا يقرأ المسودة سوى المكتب. ويصدر المستجد عندما تنشره، أو من تلقاء نفسه في الموعد الذي تحدده.
updates-all = الكل
updates-none = لا مستجدات بعد
updates-none-text = سيظهر هنا ما لدى المكتب ليقوله.
updates-none-here = لا يطابق أي مستجد
updates-none-here-text = قد تُظهر مرشحات أخرى المزيد.
updates-kind-news = خبر
updates-kind-call = نداء
updates-audience-public = الجميع
updates-audience-network = الشبكة
updates-audience-invited = المنظمات المسماة
updates-audience-office = المكتب
updates-state-draft = مسودة
updates-state-scheduled = محدد الموعد
updates-state-published = منشور
updates-state-archived = لم يعد ساريا
updates-state-withdrawn = مسحوب
updates-open = مفتوح
updates-closed = مغلق
updates-published-on = نُشر في { $date }
updates-due-on = يُنشر في { $date }
updates-corrected-on = حُدّث في { $date }
updates-closes-on = الردود حتى { $date }
updates-head-name = العنوان
updates-head-kind = النوع
updates-head-audience = موجه إلى
updates-head-state = الحالة
updates-head-published = النشر
updates-head-corrected = التحديث
updates-head-closes = اليوم الأخير
updates-head-themes = المواضيع
updates-head-regions = المناطق
updates-head-address = الرابط
updates-summary = الخلاصة
updates-summary-hint = بضع جمل تظهر في القوائم وفي التغذية وفي النشرة.
updates-body = النص
updates-body-hint = اترك سطرا فارغا بين الفقرات. السطر الذي يبدأ بـ ## عنوان، والذي يبدأ بـ - بند في قائمة. ولا تُعرض صور ولا رموز برمجية.
updates-language = لغة الأصل
updates-closes = اليوم الأخير للرد
updates-closes-hint = للنداءات فقط. ينتهي اليوم عند منتصف الليل بالتوقيت العالمي.
updates-audience-hint = إذا كان موجها إلى منظمات مسماة، فاخترها بعد الحفظ.
updates-early = تقرؤه المنظمات المسماة قبل موعده
updates-early-hint = منذ تحديد موعده. ولا يعلم بوجوده أحد سواها خارج المكتب.
updates-links-label = المشاورات والإحاطات التي يحيل إليها
updates-links-hint = رابط واحد من هذا الموقع في كل سطر. ولا يرى القارئ منها إلا ما يحق له فتحه.
updates-links = للمتابعة
updates-save = حفظ
updates-seen-office = المكتب
updates-version = النسخة اللغوية
updates-version-lead = اكتب كل جزء إلى جانب الأصل. وإذا تغير الأصل لاحقا، وُسمت هذه النسخة بأنها أقدم.
updates-read-in = القراءة باللغات
updates-write-in = الكتابة باللغات
updates-named = المنظمات المسماة
updates-named-lead = من يوجه إليه هذا المستجد، أو من يقرؤه قبل موعده. ولا يرى هذه القائمة سوى المكتب.
updates-named-none = لم تُسمَّ أي منظمة بعد.
updates-find-organisation = البحث عن منظمة
updates-name-it = إضافتها
updates-unname-it = إزالتها من القائمة
updates-nothing-found = لم يُعثر على أي منظمة.
updates-schedule = تحديد الموعد
updates-schedule-lead = في هذا الموعد يُنشر المستجد من تلقاء نفسه. وحتى ذلك الحين لا يعلم به أحد خارج المكتب.
updates-schedule-early = تستطيع المنظمات المسماة قراءته منذ الآن، ويُرجى منها أن تبقيه لنفسها.
updates-day = اليوم
updates-time = الساعة
updates-time-hint = مثل 09:30، بالتوقيت العالمي.
updates-unschedule = إلغاء الموعد
updates-unschedule-text = يعود المستجد مسودة، ولا تستطيع المنظمات المسماة قراءته.
updates-publish = نشر
updates-publish-now = نشره الآن
updates-publish-text-public = يستطيع الجميع قراءته فورا. ولا يعود مسودة: بعد ذلك يُصحَّح أو يُسحب.
updates-publish-text-network = تستطيع الشبكة قراءته فورا. ولا يعود مسودة: بعد ذلك يُصحَّح أو يُسحب.
updates-publish-text-invited = يستطيع أفراد المنظمات المسماة قراءته فورا وتصلهم رسالة. ولا يعود مسودة.
updates-publish-text-office = يستطيع المكتب قراءته فورا. ولا يعود مسودة.
updates-archive = وسمه بأنه لم يعد ساريا
updates-archive-text = تبقى قراءته والعثور عليه ممكنين، ويخرج من التغذية.
updates-archived-text = لم يعد هذا ساريا. ويبقى هنا للقراءة.
updates-correct = تصحيح
updates-correct-lead = يقرأ الجميع ما غيّرته ومتى. ويبقى النص السابق لدى المكتب.
updates-note = ما الذي تغير
updates-note-hint = للقراء، بلغة الأصل. جملة أو جملتان.
updates-corrections = ما الذي تغير ومتى
updates-withdraw = سحب
updates-withdraw-lead = يختفي نصه من جميع الصفحات ومن البحث ومن التغذية، ويحل السبب محله.
updates-reason = سبب السحب
updates-reason-hint = للقراء، بلغة الأصل.
updates-withdrawn-title = سُحب هذا المستجد
updates-withdrawn-lead = سُحب في { $date }.
updates-withdrawn-office = ما زال المكتب يقرأ نصه. ويقرأ الآخرون هذا السبب بدلا منه:
updates-history = السجل التاريخي
updates-history-lead = كل تصحيح، وكيف كان نص الأصل قبله.
updates-history-none = لم يُصحَّح شيء.
updates-history-before = النص السابق
updates-preview = كما يراه الآخرون
updates-preview-lead = معروض كما سيقرؤه: { $whom }
updates-preview-choose = اختر بعيني من تريد النظر. ولا يُنشر شيء بذلك.
updates-preview-not = لن يراه
updates-as-visitor = زائر
updates-as-network = شخص من الشبكة
updates-as-named = شخص من منظمة مسماة
updates-ahead = لم يُنشر بعد
updates-ahead-text = تقرأ هذا قبل غيرك. موعد نشره { $date }. يرجى إبقاؤه لنفسك حتى ذلك الحين.
updates-changed-meanwhile = غيّر شخص آخر هذا في أثناء ذلك. افتح الصفحة من جديد لترى ما فيها الآن.
updates-nobody-named = سمِّ منظمة واحدة على الأقل أولا.
updates-closed-before = سيكون يومه الأخير قد مضى حينئذ. اختر أولا يوما أخيرا لاحقا.
updates-closes-past = مضى هذا اليوم. اختر يوما لاحقا.
updates-link-wrong = لا شيء يمكنك رؤيته على هذا الرابط: { $line }
updates-links-many = { $limit } روابط على الأكثر.
updates-time-wrong = اكتب الساعة هكذا: 09:30.
updates-moment-past = مضى هذا الموعد. اختر موعدا لاحقا أو انشر فورا.
updates-not-scheduled = لم يُحدد له موعد.
updates-version-of-itself = صارت هذه لغة الأصل.
updates-nothing-changed = لا يختلف شيء عما هو قائم.
updates-part-changed = تغيرت قائمة المنظمات المسماة منذ ذلك الحين.
updates-own-written = المستجدات التي كتبتها
updates-own-corrected = التصحيحات التي أجريتها
network-kind-update = مستجد
newsletter-own = النشرة
newsletter-own-gathered = أعداد النشرة التي جمعتها
newsletter-title = النشرة
newsletter-lead = الجديد، يجمعه المكتب ويرسله بالبريد. ويمكنك إلغاء الاشتراك بنقرة واحدة.
newsletter-follows = تصلك النشرة عبر حسابك.
newsletter-follows-not = لا تصلك النشرة.
newsletter-account-text = تقول الرسائل بقدر ما اخترته لحسابك، ويظهر كل عدد أيضا على صفحة البداية.
newsletter-language = لغة النشرة
newsletter-follow = الاشتراك في النشرة
newsletter-leave-button = إلغاء الاشتراك
newsletter-email = عنوان البريد
newsletter-email-hint-n = { $n ->
    [zero] تطلب منك رسالة تأكيده اليوم. وإلا لا يُرسل شيء ويُنسى العنوان.
    [one] تطلب منك رسالة تأكيده في غضون يوم واحد. وإلا لا يُرسل شيء ويُنسى العنوان.
    [two] تطلب منك رسالة تأكيده في غضون يومين. وإلا لا يُرسل شيء ويُنسى العنوان.
    [few] تطلب منك رسالة تأكيده في غضون { $n } أيام. وإلا لا يُرسل شيء ويُنسى العنوان.
    [many] تطلب منك رسالة تأكيده في غضون { $n } يوما. وإلا لا يُرسل شيء ويُنسى العنوان.
   *[other] تطلب منك رسالة تأكيده في غضون { $n } يوم. وإلا لا يُرسل شيء ويُنسى العنوان.
}
newsletter-ask = طلب النشرة
newsletter-seen-by = لا أحد؛ هذا الموقع وحده يستخدم العنوان
newsletter-kept-title = قبل الاشتراك
newsletter-kept = يُحفظ عنوانك مختوما، ولا يُستخدم إلا للنشرة، ويزول عند إلغاء الاشتراك. ومن يقرأ بريدك يرى من يكتب إليك. فإن كان في ذلك خطر عليك، فاقرأ المستجدات هنا أو عبر التغذية.
newsletter-issues = الأعداد
newsletter-issues-none = لم يُرسل أي عدد بعد.
newsletter-confirm-title = تأكيد الاشتراك في النشرة
newsletter-confirm-text = طلب شخص ما النشرة على العنوان الذي أوصلك إلى هنا. أكّد إن كنت أنت، وإلا فلا تفعل شيئا.
newsletter-confirm-button = نعم، أرسلوا إليّ النشرة
newsletter-leave-title = إلغاء الاشتراك في النشرة
newsletter-leave-text = نقرة واحدة ولا يُرسل أي عدد بعدها. ويُنسى العنوان.
newsletter-left-title = أُلغي اشتراكك في النشرة
newsletter-left-text = لن يُرسل إليك أي عدد آخر. ونُسي العنوان.
newsletter-desk = إعداد النشرة
newsletter-desk-lead = اجمع مستجدات منشورة في عدد وأرسله.
newsletter-readers-n = { $n ->
    [zero] لا مشتركين
    [one] مشترك واحد
    [two] مشتركان
    [few] { $n } مشتركين
    [many] { $n } مشتركا
   *[other] { $n } مشترك
}
newsletter-drafts = المسودات
newsletter-drafts-none = لا عدد قيد الإعداد.
newsletter-new = عدد جديد
newsletter-edit = تعديل العدد
newsletter-write-lead = اختر مستجدات لم يذكرها أي عدد بعد. وما كان للشبكة وحدها يقرؤه أعضاؤها هنا ولا يرد في أي رسالة إلى غيرهم.
newsletter-name = العنوان
newsletter-intro = كلمات افتتاحية
newsletter-intro-hint = يجوز تركها فارغة. ويستطيع الجميع قراءتها أيا كانت المستجدات التي يرونها.
newsletter-languages = لغات أخرى
newsletter-items = مستجدات هذا العدد
newsletter-items-hint = الأحدث أولا، وتُرسل بهذا الترتيب.
newsletter-items-none = لا مستجد منشورا ينتظر أن يُذكر.
newsletter-draft-text = لا يرى هذه المسودة سوى المكتب.
newsletter-nothing-for-you = لا شيء من هذا العدد يمكن قراءته هنا الآن.
newsletter-send = إرسال العدد
newsletter-send-text = يُرسل إلى جميع المشتركين ويظهر هنا للجميع. ولا يمكن استرجاعه.
newsletter-letters-n = { $n ->
    [zero] لم تُكتب أي رسالة.
    [one] كُتبت رسالة واحدة.
    [two] كُتبت رسالتان.
    [few] كُتبت { $n } رسائل.
    [many] كُتبت { $n } رسالة.
   *[other] كُتبت { $n } رسالة.
}
newsletter-letters-going-n = { $n ->
    [zero] لم تُكتب أي رسالة حتى الآن.
    [one] كُتبت رسالة واحدة حتى الآن.
    [two] كُتبت رسالتان حتى الآن.
    [few] كُتبت { $n } رسائل حتى الآن.
    [many] كُتبت { $n } رسالة حتى الآن.
   *[other] كُتبت { $n } رسالة حتى الآن.
}
newsletter-many = عدد المستجدات { $limit } على الأكثر.
newsletter-empty = اختر مستجدا واحدا على الأقل أولا.
done-update-published = نُشر المستجد.
done-update-corrected = نُشر التصحيح مع تاريخه.
done-update-withdrawn = سُحب المستجد.
done-newsletter-asked = إذا كانت الرسائل تصل إلى هذا العنوان، فثمة رسالة في الطريق. افتح رابطها للمتابعة.
done-newsletter-confirmed = شكرا لك. سيصلك العدد القادم.
done-newsletter-sent = العدد في الطريق.
audit-update-add = كُتب مستجد
audit-update-edit = عُدّل مستجد
audit-update-translate = حُفظت نسخة لغوية من مستجد
audit-update-name = سُميت منظمة لمستجد
audit-update-unname = أُزيلت منظمة من قائمة مستجد
audit-update-schedule = حُدد موعد مستجد
audit-update-unschedule = أُلغي موعد مستجد
audit-update-publish = نُشر مستجد
audit-update-correct = صُحّح مستجد
audit-update-archive = وُسم مستجد بأنه لم يعد ساريا
audit-update-withdraw = سُحب مستجد
audit-newsletter-choose = اختيار بشأن النشرة
audit-issue-add = كُتب عدد من النشرة
audit-issue-edit = عُدّل عدد من النشرة
audit-issue-send = أُرسل عدد من النشرة
mail-update-named-subject = كتب المكتب إلى منظمتك على إندابا
mail-update-named-body =
    تحية طيبة { $name }،

    ثمة ما هو موجه إلى منظمتك ويمكن قراءته هنا:

    { $link }
mail-newsletter-issue-subject = نشرة إندابا
mail-newsletter-issue-body =
    تحية طيبة { $name }،

    صدر عدد جديد، ويمكن قراءته هنا:

    { $link }
mail-newsletter-confirm-subject = يرجى تأكيد الاشتراك في النشرة
mail-newsletter-confirm-body =
    طلب شخص ما نشرة إندابا على هذا العنوان. إن كنت أنت، فأكّد هنا:

    { $link }

    وإن لم تكن أنت، فلا تفعل شيئا: لن تصل رسالة أخرى وسيُنسى العنوان.
mail-newsletter-known-subject = النشرة تصلك بالفعل
mail-newsletter-known-body =
    طلب شخص ما نشرة إندابا على هذا العنوان، وهي تصله بالفعل. لا حاجة إلى فعل شيء.

    لإلغاء الاشتراك:

    { $link }
mail-newsletter-subject = { $title }
mail-newsletter-body =
    { $text }

    لإلغاء الاشتراك في النشرة:

    { $leave }

# What changed since somebody was here, and what letters are about.
updates-change-published = جديد: { $title }
updates-change-corrected = صُحّح: { $title }
updates-topic = المستجدات الموجهة إلى منظمتك
