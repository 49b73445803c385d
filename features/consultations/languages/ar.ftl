# The words of consultations.
consultations-title = المشاورات
consultations-lead = ما يسأل المكتب عنه المجتمع المدني، وما فعله بالإجابات.
consultations-none = لا توجد مشاورات بعد
consultations-none-text = ستظهر المشاورات الجديدة هنا.
consultations-new = إعداد مشاورة
consultations-until = مفتوحة حتى { $date }
consultations-phases = المراحل
consultations-phase-draft = مسودة
consultations-phase-open = مفتوحة
consultations-phase-closed = مغلقة
consultations-phase-synthesis = التوليف
consultations-phase-response = الرد
consultations-phase-followed-up = تمت المتابعة
consultations-move-open = فتح المشاورة للمساهمات
consultations-move-closed = إغلاق المشاورة
consultations-move-synthesis = بدء التوليف
consultations-move-response = نشر الرد
consultations-move-followed-up = تأكيد إتمام المتابعة
consultations-move-text = سيُبلَّغ المعنيون بذلك، ولا يمكن التراجع عنه.
consultations-audience-public = للجميع أن يقرؤوا، ولمنظمات الشبكة أن تساهم
consultations-audience-network = الشبكة فقط
consultations-audience-invited = المنظمات المدعوة فقط
consultations-read-by-public = يستطيع الجميع قراءة ما تكتبه.
consultations-read-by-network = تستطيع الشبكة والمكتب قراءة ما تكتبه.
consultations-read-by-invited = تستطيع المنظمات المدعوة والمكتب قراءة ما تكتبه.
consultations-for = موجهة إلى
consultations-officer = الموظف المسؤول
consultations-closes = آخر يوم للمساهمة
consultations-closes-past = اختر يوما لم يمضِ بعد.
consultations-how = اختر فقرة أو سؤالا واكتب ما تراه. يمكنك حفظ مسودة والعودة إليها لاحقا.
consultations-questions = الأسئلة
consultations-questions-hint = سؤال في كل سطر.
consultations-text = النص
consultations-speak = إبداء الرأي
consultations-your-words = ما تود قوله
consultations-your-words-hint = اكتب بأي لغة. لا تذكر ما قد يعرّض أحدا للخطر.
consultations-written-in = لغة النص
consultations-organisation = باسم أي منظمة
consultations-name = بأي اسم
consultations-as-organisation = باسم منظمتي
consultations-as-pseudonym = باسم مستعار في هذه المشاورة فقط
consultations-your-pseudonym = اسمك المستعار هنا { $name }.
consultations-name-rule = لا يُعرض اسم منظمتك إلا لمن اختارت أن يروه.
consultations-send = إرسال
consultations-save = حفظ كمسودة
consultations-sign-in = يمكن لمنظمات الشبكة أن تساهم.
consultations-voices = ما قاله آخرون
consultations-no-voices = لم يبدِ أحد رأيه في هذا بعد.
consultations-an-organisation = منظمة
consultations-mine = مساهماتك
consultations-mine-lead = ما كتبته، والرد على كل مساهمة.
consultations-mine-none = لم تكتب هنا بعد
consultations-draft = مسودة
consultations-go-on = متابعة الكتابة
consultations-receipt = الإيصال والبصمة:
consultations-considered = هل أُخذ هذا في الاعتبار؟
consultations-considered-yes = نعم
consultations-considered-partly = جزئيا
consultations-considered-no = لا
consultations-considered-words = ما تود قوله بهذا الشأن
consultations-contest = أعترض على هذا الرد
consultations-contested = معترض عليها
consultations-rate = إبلاغ المكتب
consultations-rate-audience = المكتب
consultations-in-paragraph = الفقرة { $number } من النسخة الجديدة
consultations-title-label = العنوان
consultations-summary = موضوع المشاورة
consultations-summary-hint = اذكر أيضا ما سيُفعل بالإجابات.
consultations-invited = المنظمات المدعوة
consultations-allow-pseudonyms = يجوز الكتابة باسم مستعار
consultations-document = النص المعروض للتشاور
consultations-document-hint = ملف Word أو Markdown أو نص عادي، 8 ميغابايت على الأكثر. يُحتفظ بالترقيم والحواشي.
consultations-pasted = أو ألصق النص
consultations-pasted-hint = سطر فارغ بين الفقرات.
consultations-prepare = حفظ كمسودة
consultations-draft-audience = المكتب وحده إلى أن تُفتح المشاورة
consultations-nothing-to-consult = لا يوجد نص ولا سؤال بعد.
consultations-changed-meanwhile = نقل شخص آخر هذه المشاورة إلى مرحلة أخرى للتو. أعد تحميل الصفحة.
consultations-answered-meanwhile = رد شخص آخر على هذه المساهمة للتو، ورده قائم. نصك لا يزال أدناه.
consultations-too-late = انقضى آخر يوم للمساهمة. نصك لا يزال أدناه.
consultations-name-paragraph = اذكر فقرة النسخة الجديدة.
consultations-desk = التوليف
consultations-answer = الرد
consultations-disposition-none = لم يُرد عليها بعد
consultations-disposition-adopted = أُخذ بها
consultations-disposition-partly-adopted = أُخذ بها جزئيا
consultations-disposition-not-adopted = لم يؤخذ بها
consultations-disposition-out-of-scope = خارج نطاق المشاورة
consultations-head-paragraph = الفقرة
consultations-head-author = صاحب المساهمة
consultations-head-language = اللغة
consultations-head-words = النص
consultations-head-theme = الموضوع
consultations-head-disposition = ما تقرر
consultations-head-reason = السبب
consultations-head-new-paragraph = فقرة النسخة الجديدة
consultations-themes-so-far = المواضيع حتى الآن:
consultations-reason-hint = يقرؤه صاحب المساهمة بجانب ما كتبه.
consultations-new-paragraph-hint = مطلوب إذا أُخذ بشيء من المساهمة.
consultations-minority = عرضها بوصفها رأي أقلية
consultations-keep-answer = حفظ الرد
consultations-answer-audience = صاحب المساهمة وقراء النتيجة، بعد نشر الرد
consultations-new-version = النسخة الجديدة من النص
consultations-keep-version = حفظ النسخة الجديدة
consultations-result = ما سمعناه وما فعلناه
consultations-contributions = المساهمات
consultations-organisations = المنظمات
consultations-by-region = المشاركة حسب المنطقة
consultations-by-level = المشاركة حسب المستوى
consultations-region = المنطقة
consultations-others = أخرى
consultations-not-said = غير محدد
consultations-few = أقل من 5
consultations-small-groups = تُجمع الفئات التي تضم أقل من خمس منظمات في فئة واحدة، حتى لا يمكن التعرف على أحد.
consultations-minority-title = آراء الأقلية
consultations-changes = ما تغيّر في النص
consultations-count = { $n ->
    [0] أبدِ رأيك
    [one] مساهمة واحدة
    [two] مساهمتان
    [few] { $n } مساهمات
    [many] { $n } مساهمة
   *[other] { $n } مساهمة
}
consultations-waiting = { $n ->
    [0] لكل مساهمة ردها.
    [one] مساهمة واحدة تنتظر الرد.
    [two] مساهمتان تنتظران الرد.
    [few] { $n } مساهمات تنتظر الرد.
    [many] { $n } مساهمة تنتظر الرد.
   *[other] { $n } مساهمة تنتظر الرد.
}
consultations-unanswered = { $n ->
    [one] مساهمة واحدة لم يُرد عليها بعد. كل من يدلي برأيه يتلقى ردا.
    [two] مساهمتان لم يُرد عليهما بعد. كل من يدلي برأيه يتلقى ردا.
    [few] { $n } مساهمات لم يُرد عليها بعد. كل من يدلي برأيه يتلقى ردا.
    [many] { $n } مساهمة لم يُرد عليها بعد. كل من يدلي برأيه يتلقى ردا.
   *[other] { $n } مساهمة لم يُرد عليها بعد. كل من يدلي برأيه يتلقى ردا.
}
done-sent = وصلت مساهمتك. الإيصال بجانبها.
done-draft = حُفظت مسودتك.
done-rated = شكرا لك. سيطلع المكتب على ذلك.
done-consultation-added = حُفظت المسودة. راجعها ثم افتح المشاورة.
done-moved = انتقلت المشاورة إلى المرحلة التالية.
done-answered = حُفظ الرد.
audit-consultation-add = إعداد مشاورة
audit-consultation-move = انتقال مشاورة
audit-consultation-new-version = حفظ نسخة جديدة
audit-contribution-send = إرسال مساهمة
audit-contribution-answer = الرد على مساهمة
audit-contribution-rate = تقييم الرد
consultations-wait-draft = مسودتك في «{ $title }» لم تُرسل بعد
consultations-wait-open = ما زال بإمكان منظمتك أن تبدي رأيها: { $title }
consultations-wait-begin = ابدأ التوليف: { $title }
consultations-wait-answer = الرد على المساهمات في «{ $title }» (المنتظرة: { $n })
consultations-wait-publish = اكتملت الردود، انشر الرد: { $title }
consultations-wait-contest = أعد النظر في الردود المعترض عليها: { $title } ({ $n })
mail-answered-subject = رد المكتب على ما كتبته
document-error-not-utf8 = الملف ليس بترميز UTF-8: أول بايت خاطئ في الموضع { $offset }. احفظه بترميز UTF-8.
document-error-too-large = الملف أكبر من { $limit } بايت.
document-error-too-long = { $limit ->
    [one] في الفقرة { $number } أكثر من حرف واحد.
    [two] في الفقرة { $number } أكثر من حرفين.
    [few] في الفقرة { $number } أكثر من { $limit } أحرف.
    [many] في الفقرة { $number } أكثر من { $limit } حرفا.
   *[other] في الفقرة { $number } أكثر من { $limit } حرف.
}
document-error-unknown-format = اختر ملف Word أو Markdown أو نصا عاديا.
document-error-not-a-docx = هذا ليس ملف Word. احفظه من جديد بصيغة DOCX.
document-error-malformed-docx = ملف Word تالف عند { $part }. احفظه من جديد.
document-error-zip-bomb = حجم ملف Word كبير جدا بعد فك ضغطه.
document-error-too-deep = في ملف Word مستويات متداخلة أكثر من اللازم.
document-error-empty = لا يوجد نص في الملف.
document-error-too-many-paragraphs = { $limit ->
    [one] في الملف أكثر من فقرة واحدة.
    [two] في الملف أكثر من فقرتين.
    [few] في الملف أكثر من { $limit } فقرات.
    [many] في الملف أكثر من { $limit } فقرة.
   *[other] في الملف أكثر من { $limit } فقرة.
}
mail-answered-body =
    تحية طيبة { $name }،

    رد المكتب على ما كتبته. تجد كلماتك والرد عليها جنبا إلى جنب هنا:

    { $link }

    يمكنك أن تذكر هل أُخذت في الاعتبار، وأن تعترض على الرد.

# Finding one's way in the list and in the text.
consultations-all = الكل
consultations-theme = الموضوع
consultations-themes = المواضيع
consultations-none-here = لا توجد نتائج مطابقة
consultations-none-here-text = لا توجد مشاورة تطابق عوامل التصفية هذه.
consultations-nothing-found = لا توجد نتائج مطابقة. اختر عوامل تصفية أو كلمات أخرى.
consultations-read-in = لغة القراءة
consultations-beside = إلى جانبها
consultations-untranslated = { $n ->
    [zero] جميع الفقرات مترجمة.
    [one] فقرة واحدة لم تُترجم بعد، وهي معروضة بلغتها الأصلية.
    [two] فقرتان لم تُترجما بعد، وهما معروضتان بلغتهما الأصلية.
    [few] { $n } فقرات لم تُترجم بعد، وهي معروضة بلغتها الأصلية.
    [many] { $n } فقرة لم تُترجم بعد، وهي معروضة بلغتها الأصلية.
   *[other] { $n } فقرة لم تُترجم بعد، وهي معروضة بلغتها الأصلية.
}

# Speaking.
consultations-propose = اقتراح صياغة أخرى
consultations-wording = الصياغة التي تقترحها
consultations-wording-hint = عدّل النص كما تود أن يكون. تُعرض الفروق على القراء.
consultations-about-you = معلومات عنك (اختيارية)
consultations-about-you-text = تُستخدم لإحصاء المشاركين فقط. لا يقرؤها أحد مقترنة باسمك أو بما كتبته، ولا تُعرض أبدا الفئات التي تضم أقل من خمسة أشخاص.
consultations-gender = نوع الجنس
consultations-age = العمر
consultations-withdraw = سحب المساهمة
consultations-withdraw-text = سيُمحى ما كتبته. ويبقى الإيصال مع إشارة إلى أنك سحبت مساهمتك.
consultations-withdrawn = مسحوبة
consultations-withdrawn-text = سحبت هذه المساهمة.
consultations-answered-already = بدأ المكتب بالفعل في الرد على هذه المساهمة. أعد تحميل الصفحة.
consultations-contest-hint = إذا اعترضت على الرد فاذكر السبب. يعيد المكتب النظر فيه ويبلغك.
consultations-contest-waits = اعتُرض على الرد، والأمر لدى المكتب
consultations-contest-closed = اعتُرض على الرد، وأُعيد النظر فيه
consultations-contest-settled = سبق أن أعاد المكتب النظر في هذا الرد.
consultations-contest-answered = بعد إعادة النظر:

# Preparing.
consultations-edit = تعديل المسودة
consultations-language-hint = لغة العنوان والأسئلة والنص. يمكن إضافة لغات أخرى لاحقا.
consultations-audience-hint = تُختار المنظمات المدعوة في الخطوة التالية.
consultations-opens = أول يوم مقرر
consultations-opens-hint = لأغراض التخطيط. أنت من يفتح المشاورة.
consultations-opens-late = اختر لأول يوم تاريخا يسبق آخر يوم.
consultations-closes-hint = تُغلق المشاورة من تلقاء نفسها في نهاية ذلك اليوم بالتوقيت العالمي.
consultations-invited-closed = إحدى المنظمات المدعوة لا تجوز دعوتها الآن. تبيّن قائمة الدعوات أيها ولماذا؛ يرجى حذفها أو الانتظار.
consultations-closes-past-edit = انقضى آخر يوم. عدّل المسودة واختر يوما آخر.
consultations-answer-by = الموعد المتعهد به للرد
consultations-answer-by-hint = هذا الموعد ظاهر للقراء.
consultations-answer-early = اختر يوما بعد آخر يوم للمساهمة.
consultations-officer-me = أتولى المسؤولية بنفسي
consultations-nobody = لا أحد
consultations-focal-point = جهة التنسيق
consultations-focal-point-hint = ترى المسودة وصفحة التوليف، وترد على المساهمات مع الموظف المسؤول.
consultations-text-kept = يوجد نص بالفعل. يبقى كما هو ما لم تقدم هنا نصا آخر.
consultations-question = سؤال
consultations-too-many-questions = { $limit ->
    [one] لا تطرح أكثر من سؤال واحد.
    [two] لا تطرح أكثر من سؤالين.
    [few] لا تطرح أكثر من { $limit } أسئلة.
    [many] لا تطرح أكثر من { $limit } سؤالا.
   *[other] لا تطرح أكثر من { $limit } سؤال.
}
consultations-question-too-long = { $limit ->
    [one] لا تتجاوز في كل سؤال حرفا واحدا.
    [two] لا تتجاوز في كل سؤال حرفين.
    [few] لا تتجاوز في كل سؤال { $limit } أحرف.
    [many] لا تتجاوز في كل سؤال { $limit } حرفا.
   *[other] لا تتجاوز في كل سؤال { $limit } حرف.
}
consultations-invited-lead = لا يرى هذه المشاورة إلا هذه المنظمات والمكتب. ويُبلَّغ أعضاؤها عند فتحها.
consultations-find-organisation = البحث عن منظمة
consultations-invite = دعوة
consultations-uninvite = حذف من القائمة
consultations-nobody-invited = لم تُدعَ أي منظمة بعد.
consultations-extend = تمديد المهلة
consultations-only-later = اختر يوما بعد آخر يوم محدد حاليا.
consultations-no-follow-up = اكتب أولا ما ترتب على المشاورة، تحت «كلمة المكتب».
consultations-contests-wait = { $n ->
    [zero] لا توجد ردود معترض عليها تنتظر إعادة النظر.
    [one] رد واحد معترض عليه ينتظر إعادة النظر.
    [two] ردان معترض عليهما ينتظران إعادة النظر.
    [few] { $n } ردود معترض عليها تنتظر إعادة النظر.
    [many] { $n } ردا معترضا عليه ينتظر إعادة النظر.
   *[other] { $n } رد معترض عليه ينتظر إعادة النظر.
}
consultations-new-paragraph-missing = يشير أحد الردود إلى الفقرة { $number } من النسخة الجديدة، وهي غير موجودة. أضف النسخة الجديدة أو صحح الرد.

# Language versions.
consultations-versions = النسخ اللغوية:
consultations-version = نسخة لغوية
consultations-version-lead = يرد كل جزء تحت الأصل. يجب أن يتبع النص الأصل فقرة فقرة.
consultations-version-text = النص بهذه اللغة
consultations-version-hint = ملف Word أو Markdown أو نص عادي. الفقرات التي تتركها تُعرض بلغتها الأصلية.
consultations-version-of-itself = هذه لغة النص الأصلي. عدّل المسودة بدلا من ذلك.
consultations-version-lone = لا يوجد في الأصل ما يقابل «{ $words }». عدد الأجزاء: { $original } في الأصل و{ $version } في هذه النسخة. طابق بين الفقرات ثم أرسل النص من جديد.
consultations-new-version-lead = النص كما سيكون. يُعرض بجانب النص المعروض للتشاور مع إبراز كل تعديل.
consultations-original-first = أضف أولا النسخة الجديدة باللغة الأصلية.

# The desk.
consultations-answered = رُد عليها
consultations-state = الحالة
consultations-state-waiting = تنتظر الرد
consultations-state-answered = رُد عليها
consultations-state-contested = معترض عليها
consultations-state-minority = رأي الأقلية
consultations-head-about = بشأن
consultations-head-receipt = الإيصال
consultations-head-wording = الصياغة المقترحة
consultations-head-minority = رأي الأقلية
consultations-pick = اختيار
consultations-pick-some = اختر مساهمة واحدة على الأقل، على ألا يتجاوز العدد { $limit }.
consultations-minority-badge = رأي أقلية
consultations-together = لكل ما اخترته
consultations-together-hint = الموضوع وحده يصنفها. ومع بيان ما تقرر والسبب، تتلقى كل مساهمة هذا الرد.
consultations-together-answer = الرد عليها بالمثل
consultations-together-keep = تطبيق
consultations-one-answered-meanwhile = رد شخص آخر على إحدى هذه المساهمات للتو. لم يتغير شيء؛ أعد تحميل الصفحة.
consultations-themes-order = ترتيب المواضيع
consultations-themes-lead = أعطِ موضوعا اسما آخر، أو اجمع موضوعين تحت اسم واحد.
consultations-no-themes = لا توجد مواضيع بعد
consultations-no-themes-text = تظهر المواضيع كلما صنفت المساهمات.
consultations-theme-from = الموضوع
consultations-theme-to = الاسم الجديد
consultations-theme-to-hint = اسم موضوع آخر يجمع بين الموضوعين.
consultations-theme-rename = تغيير الاسم
consultations-linked = الفقرات المعنية
consultations-linked-hint = أرقام، مثل 3, 7. وتُحتسب تلقائيا الفقرة التي كُتبت المساهمة بشأنها.
consultations-paragraph-number = اذكر رقم فقرة واحدة.
consultations-paragraph-numbers = اذكر أرقام الفقرات، مثل 3, 7.
consultations-paragraph-missing = لا توجد فقرة رقمها { $number } في النص.
consultations-reconsider = إعادة النظر
consultations-contested-because = اعتراض صاحب المساهمة
consultations-contest-answer = ردك على الاعتراض
consultations-contest-answer-hint = يقرؤه صاحب المساهمة. اذكر هل يظل الرد قائما، ولماذا.
consultations-statement = كلمة المكتب
consultations-statement-lead = ما يرد في صدر النتيجة.
consultations-statement-read-by-public = يستطيع الجميع قراءتها.
consultations-statement-read-by-network = تستطيع الشبكة والمكتب قراءتها.
consultations-statement-read-by-invited = تستطيع المنظمات المدعوة والمكتب قراءتها.
consultations-response = ما يقوله المكتب عن النتيجة
consultations-response-hint = في بضع فقرات: ما سُمع، وما يتغير، وما لا يتغير ولماذا.
consultations-follow-up = ما ترتب على المشاورة
consultations-follow-up-hint = ما أُنجز منذ ذلك الحين، وما لم يُنجز بعد.
consultations-keep = حفظ

# The result.
consultations-not-published = لا يرى هذا إلا المكتب إلى أن يُنشر الرد.
consultations-people = الأشخاص
consultations-participation = من شارك
consultations-by-theme = المشاركة حسب الموضوع
consultations-by-gender = المشاركة حسب نوع الجنس
consultations-by-age = المشاركة حسب العمر
consultations-level = المستوى
consultations-heard = ما سمعناه
consultations-unsorted = لم تُصنف بعد
consultations-all-of-theme = جميع المساهمات في هذا الموضوع
consultations-minority-lead = آراء لا يتبناها إلا قليلون، ويجب ألا تضيع بين الآراء الكثيرة.
consultations-all-minority = جميع آراء الأقلية
consultations-see-changes = عرض كل التعديلات
consultations-whole-text = عرض النص كاملا
consultations-only-changes = عرض التعديلات فقط
consultations-no-changes = لم يتغير شيء
consultations-tally-adopted = { $n ->
    [zero] { $n } مساهمة أُخذ بها
    [one] مساهمة واحدة أُخذ بها
    [two] مساهمتان أُخذ بهما
    [few] { $n } مساهمات أُخذ بها
    [many] { $n } مساهمة أُخذ بها
   *[other] { $n } مساهمة أُخذ بها
}
consultations-tally-partly-adopted = { $n ->
    [zero] { $n } مساهمة أُخذ بها جزئيا
    [one] مساهمة واحدة أُخذ بها جزئيا
    [two] مساهمتان أُخذ بهما جزئيا
    [few] { $n } مساهمات أُخذ بها جزئيا
    [many] { $n } مساهمة أُخذ بها جزئيا
   *[other] { $n } مساهمة أُخذ بها جزئيا
}
consultations-tally-not-adopted = { $n ->
    [zero] { $n } مساهمة لم يؤخذ بها
    [one] مساهمة واحدة لم يؤخذ بها
    [two] مساهمتان لم يؤخذ بهما
    [few] { $n } مساهمات لم يؤخذ بها
    [many] { $n } مساهمة لم يؤخذ بها
   *[other] { $n } مساهمة لم يؤخذ بها
}
consultations-tally-out-of-scope = { $n ->
    [zero] { $n } مساهمة خارج نطاق المشاورة
    [one] مساهمة واحدة خارج نطاق المشاورة
    [two] مساهمتان خارج نطاق المشاورة
    [few] { $n } مساهمات خارج نطاق المشاورة
    [many] { $n } مساهمة خارج نطاق المشاورة
   *[other] { $n } مساهمة خارج نطاق المشاورة
}
consultations-answers = { $n ->
    [zero] لا ترد على أي مساهمة
    [one] ترد على مساهمة واحدة
    [two] ترد على مساهمتين
    [few] ترد على { $n } مساهمات
    [many] ترد على { $n } مساهمة
   *[other] ترد على { $n } مساهمة
}
done-withdrawn = سُحبت مساهمتك.
done-answered-together = حُدِّثت المساهمات التي اخترتها.
audit-consultation-edit = تعديل مسودة
audit-consultation-invite = دعوة منظمة
audit-consultation-uninvite = سحب دعوة
audit-consultation-translate = حفظ نسخة لغوية
audit-consultation-extend = تمديد المهلة
audit-consultation-rename-theme = تغيير اسم موضوع
audit-consultation-state-response = حفظ كلمة المكتب
audit-contribution-withdraw = سحب مساهمة
audit-contribution-sort = تصنيف مساهمة
audit-contribution-reconsider = إعادة النظر في رد معترض عليه
mail-consultation-opened-subject = يود المكتب معرفة رأيك
mail-consultation-opened-body =
    تحية طيبة { $name }،

    يود المكتب أن يستمع إلى منظمتك. تجد ما يسأل عنه هنا:

    { $link }

    لك أن تقرر ما تقوله وبأي اسم.
mail-contested-subject = اعتراض على رد
mail-contested-body =
    تحية طيبة { $name }،

    اعترض صاحب مساهمة على رد للمكتب. أعد النظر فيه هنا:

    { $link }
consultations-part-changed = لا يمكن التراجع: دُعيت المنظمة التي ستعود إلى مشاورة بعد الدمج. اسحب تلك الدعوة أولا.

# What is stored about a person
consultations-own-pseudonyms = أسماؤك المستعارة
consultations-own-participation = المشاورات التي شاركت فيها
consultations-own-led = المشاورات التي تتولاها

consultations-balance = التوازن
consultations-balance-all = حسب القارة والمستوى والموضوع
consultations-balance-lead = أي المنظمات دُعيت وشاركت واستُمع إليها وأُخذ بمساهماتها، إلى جانب أهداف الشبكة.
consultations-balance-exact = تُحتسب كل منظمة مرة واحدة في كل مرحلة بلغتها.
consultations-balance-protected = لا يُذكر عن المنظمات التي لا يعرفها القراء بأسمائها أي عدد دون { $few }، ولا عدد يمكن استنتاجه منه.
consultations-balance-later = تقبل هذه المشاورة الأسماء المستعارة. يُعدّ توازنها مع الرد حتى لا يكشف عدد متغير هوية أحد.
consultations-balance-by = حسب
consultations-stage-members = أعضاء الشبكة
consultations-stage-invited = دُعيت
consultations-stage-attended = شاركت
consultations-stage-heard = استُمع إليها
consultations-stage-adopted = أُخذ بمساهماتها

# Statements and the landscape of opinions
statements-title = العبارات
statements-one = العبارة
statements-number = الرقم
statements-numbered = العبارة { $number }
statements-begin = أبدِ رأيك فيها
statements-read = قراءة العبارات
statements-vote-agree = موافقة
statements-vote-disagree = عدم موافقة
statements-vote-pass = تخطٍّ أو عدم تأكد
statements-vote-hint = يمكنك تغيير أي إجابة حتى إغلاق المشاورة.
statements-said-agree = إجابة منظمتك: موافقة
statements-said-disagree = إجابة منظمتك: عدم موافقة
statements-said-pass = إجابة منظمتك: تخطٍّ
statements-progress = تمت الإجابة
statements-done = أجبت عن جميع العبارات
statements-done-text = شكرا لك. قد تُضاف عبارات أخرى، ويمكنك تغيير إجاباتك في القائمة.
statements-one-voice = لمنظمتك صوت واحد: يجيب العاملون فيها معا وتُحتسب الإجابة الأخيرة. ولا تظهر إجاباتها لأي طرف آخر.
statements-read-only = تجيب المنظمات المشاركة ما دامت المشاورة مفتوحة.
statements-all = جميع العبارات
statements-all-lead = بترتيب ورودها، مع ما أجابت به منظمتك.
statements-none = لا توجد عبارات بعد
statements-say = إجابة
statements-change = تغيير الإجابة
statements-take-back = سحب جميع الإجابات
statements-take-back-text = تُمحى جميع إجابات منظمتك. ويمكنك الإجابة من جديد ما دامت المشاورة مفتوحة.
statements-new = كتابة عبارة
statements-body = العبارة
statements-body-hint = فكرة واحدة يمكن للآخرين أن يوافقوا عليها أو لا. لا تكتب ما قد يعرّض أحدا للخطر.
statements-new-audience = يقرؤها المكتب أولا، وبعد قبولها يقرؤها كل من تُوجَّه إليهم المشاورة، دون اسمك.
statements-near = قال آخرون ما يشبه ذلك
statements-near-text = إن كانت إحداها تعبّر عن ذلك فأجب عنها. وإن اختلفت عبارتك فضع علامة في المربع أدناه وأرسلها.
statements-differs = عبارتي تقول شيئا آخر
statements-no-adding = لا يقبل المكتب عبارات أخرى في هذه المشاورة.
statements-enough = بلغ عدد عبارات منظمتك التي لم تُقبل بعد { $limit }. يرجى الانتظار إلى أن ينظر فيها المكتب.
statements-gone = لم تعد هذه العبارة معروضة. يرجى الانتقال إلى التالية.
statements-setup = إعداد العبارات
statements-setup-lead = جمل قصيرة توافق عليها المنظمات أو لا توافق. وتُظهر النتيجة القواسم المشتركة ومجموعات الرأي وما يتبناه القليلون.
statements-setup-audience = يقرؤها كل من تُوجَّه إليهم المشاورة بعد فتحها.
statements-question = موضوعها
statements-question-hint = سؤال في جملة واحدة، فوق العبارات.
statements-question-versions = السؤال بلغات أخرى
statements-lines = العبارات
statements-lines-hint = عبارة في كل سطر، حتى 280 حرفا. عبّر عن آراء مختلفة، ولا تُضاف السطور الموجودة من قبل.
statements-adding = يمكن للمنظمات كتابة عباراتها
statements-adding-hint = ما لم يعبّر عنه أحد لا يمكن لأحد أن يوافق عليه.
statements-live = عرض خريطة الآراء والمشاورة مفتوحة
statements-live-hint = لا تتغير إلا بعد أن تجيب خمس منظمات على الأقل من جديد.
statements-shown = العبارات حتى الآن
statements-line-too-long = في هذا السطر أكثر من { $limit } حرف: { $line }…
statements-none-yet = يرجى كتابة عبارة واحدة على الأقل.
statements-too-many = بلغ عدد العبارات { $limit }، ولا يمكن إضافة المزيد.
statements-queue = في انتظار القبول
statements-queue-lead = اقبل ما يعبّر عن فكرة واحدة ولا يعرّض أحدا للخطر، سواء وافقت عليه أم لا.
statements-waiting = في الانتظار
statements-nothing-waits = لا شيء في الانتظار.
statements-contested = معترض عليها
statements-decided = مبتوت فيها
statements-decide = ما يتقرر بشأنها
statements-decide-button = حفظ
statements-decide-again = البت من جديد
statements-let-in = قبول
statements-join = تقول ما تقوله عبارة أخرى
statements-same-as = رقم العبارة الأخرى
statements-decline = رفض
statements-take-out = إزالة
statements-reason = السبب
statements-reason-hint = لكاتبها في حال الرفض.
statements-no-such-number = لا توجد عبارة معروضة بهذا الرقم.
statements-decided-meanwhile = بتّ شخص آخر في هذه العبارة في الأثناء. يرجى النظر فيها من جديد.
statements-somebody-else = يرد على هذا شخص غير الذي رفضها.
statements-appeal = ما يقوله كاتبها
statements-appeal-answer = رد المكتب
statements-appeal-waits = ينظر فيها شخص آخر في المكتب.
statements-stays = تبقى مرفوضة
statements-contest = طلب إعادة النظر
statements-contest-audience = يقرؤه المكتب، ويرد عليه شخص غير الذي رفضها.
statements-translate = بلغة أخرى
statements-state-waiting = ينظر فيها المكتب
statements-state-shown = يمكن للآخرين الإجابة عنها
statements-state-joined = ضُمّت إلى عبارة مماثلة
statements-state-declined = مرفوضة
statements-state-withdrawn = مسحوبة
statements-landscape = خريطة الآراء
statements-landscape-lead = ما تتفق عليه المنظمات، ومجموعات الرأي القائمة، وما يتبناه القليلون.
statements-see-landscape = عرض الخريطة
statements-too-few = لا يمكن عرض شيء بعد
statements-too-few-text = يجب أن تجيب خمس منظمات على الأقل أولا، حتى لا يمكن تمييز إجابات أي منها.
statements-votes = الإجابات
statements-as-of = حتى { $date }.
statements-protected = تُحتسب كل منظمة مرة واحدة. ولا يُذكر شيء عن أقل من خمس.
statements-common = القواسم المشتركة
statements-common-lead = ما يوافق عليه أو يرفضه بوضوح أكثر من نصف من اطّلعوا عليه.
statements-no-common = لا شيء يتفق عليه بوضوح أكثر من النصف.
statements-all-agree = المنظمات الموافقة: { $n } من { $of }.
statements-all-disagree = المنظمات غير الموافقة: { $n } من { $of }.
statements-in-every-group = وهذا أيضا رأي أكثر من نصف كل مجموعة.
statements-bridges = جسور
statements-bridges-lead = عبارات يميل إليها أكثر من نصف كل مجموعة.
statements-bridge-agree = نسبة الموافقة في كل مجموعة { $share } على الأقل.
statements-bridge-disagree = نسبة عدم الموافقة في كل مجموعة { $share } على الأقل.
statements-groups = مجموعات الرأي
statements-group = المجموعة { $name }
statements-one-group = لا تُظهر الإجابات أي انقسام: إنها مجموعة واحدة. ولا يعني ذلك أن الجميع متفقون.
statements-stable = تظهر المجموعات نفسها حتى لو غابت إجابة من كل عشر.
statements-unstable = هذه المجموعات غير مؤكدة: فلو غابت إجابة من كل عشر لانتقل كثيرون إلى غيرها. اعتمد على القواسم المشتركة لا على تكوين المجموعات.
statements-picture = يضم كل شكل بيضوي معظم مجموعة. وكلما تقاربت الأشكال تشابهت الإجابات.
statements-apart = ما يميزها:
statements-nothing-apart = لا تميزها عبارة بعينها.
statements-of-group-agree = المنظمات الموافقة في هذه المجموعة: { $n } من { $of }.
statements-of-group-disagree = المنظمات غير الموافقة في هذه المجموعة: { $n } من { $of }.
statements-others-agree = نسبة الموافقة بين سائر المنظمات: { $share }.
statements-others-disagree = نسبة عدم الموافقة بين سائر المنظمات: { $share }.
statements-you = موقع منظمتك
statements-you-in-group = إجابات منظمتك أقرب إلى: { $group }.
statements-you-in-group-sure = إجابات منظمتك أقرب إلى: { $group }، في { $share } من التجارب التي حُذفت فيها بعض الإجابات.
statements-you-in-none = لا تقع منظمتك في أي مجموعة: إجاباتها قليلة جدا أو تقع بين المجموعات.
statements-you-one-group = توجد مجموعة واحدة، ومنظمتك فيها.
statements-you-alone = لا يرى هذا سوى منظمتك.
statements-minority = آراء الأقلية
statements-minority-lead = ما يتبناه معظم أعضاء مجموعة صغيرة ولا يتبناه معظم الآخرين. ولكل رأي منها رد.
statements-few = ما يتبناه القليلون
statements-no-minority = لا يظهر رأي كهذا في الإجابات.
statements-counts = جميع العبارات مع أرقامها
statements-seen = اطّلعت عليها
statements-not-said = يُظهر هذا آراء من شاركوا. ولا يبيّن أسبابها ولا قوتها ولا ما لم يعبّر عنه أحد.
statements-own-votes = إجابات منظمتك عن العبارات
done-votes-taken-back = مُحيت جميع إجابات منظمتك.
audit-statements-pose = طرح عبارات
audit-statement-decide = البت في عبارة
audit-statement-contest = الاعتراض على رفض عبارة
audit-statement-look-again = إعادة النظر في عبارة مرفوضة
audit-statement-translate = حفظ نسخة لغوية من عبارة
audit-statement-answer = الرد على عبارة
audit-ballot-begin = الإجابة عن العبارات لأول مرة
audit-ballot-take-back = سحب الإجابات عن العبارات
statements-organisations = { $n ->
    [zero] لا منظمات
    [one] منظمة واحدة
    [two] منظمتان
    [few] { $n } منظمات
    [many] { $n } منظمة
   *[other] { $n } منظمة
}
statements-waiting-still = { $n ->
    [zero] لا عبارات تنتظر.
    [one] عبارة واحدة تنتظر القبول أو النظر من جديد. يرجى البت فيها أولا.
    [two] عبارتان تنتظران القبول أو النظر من جديد. يرجى البت فيهما أولا.
    [few] { $n } عبارات تنتظر القبول أو النظر من جديد. يرجى البت فيها أولا.
    [many] { $n } عبارة تنتظر القبول أو النظر من جديد. يرجى البت فيها أولا.
   *[other] { $n } عبارة تنتظر القبول أو النظر من جديد. يرجى البت فيها أولا.
}
statements-few-unanswered = { $n ->
    [zero] لا عبارات بلا رد.
    [one] عبارة واحدة للمكتب فيها رأي أقلية ما زالت بلا رد. يرجى الرد عليها أولا.
    [two] عبارتان للمكتب فيهما رأي أقلية ما زالتا بلا رد. يرجى الرد عليهما أولا.
    [few] { $n } عبارات للمكتب فيها آراء أقلية ما زالت بلا رد. يرجى الرد عليها أولا.
    [many] { $n } عبارة للمكتب فيها آراء أقلية ما زالت بلا رد. يرجى الرد عليها أولا.
   *[other] { $n } عبارة للمكتب فيها آراء أقلية ما زالت بلا رد. يرجى الرد عليها أولا.
}
consultations-put-language = تصحيح اللغة
done-language = تم تصحيح اللغة.
audit-contribution-put-language = تصحيح لغة مساهمة
consultations-preview = عرضها كما سيراها الآخرون
consultations-preview-lead = هذا ما سيقرؤه من وُجّهت إليهم عند فتحها. ولا يمكن تغيير شيء هنا.

consultations-as-unlisted = دون اسمنا: بوصفنا إحدى منظمات الشبكة
consultations-as-unlisted-hint = لا يرى اسمكم حينئذ إلا المكتب. ويسري ذلك على كل ما تقوله منظمتكم هنا إلى أن تُظهر اسمها من جديد في صفحة «أين يظهر اسمكم».
consultations-where = مساهمات في «{ $title }»
consultations-where-hidden = مساهمات في مشاورة لا يمكنكم فتحها الآن
consultations-where-quoted = رد منشور في «{ $title }» يذكر الاسم
consultations-where-quoted-stays = هذا كلام نشره المكتب. اطلبوا من الموظف المسؤول عن المشاورة تغييره.
consultations-alike = متشابهة إلى حد كبير
consultations-alike-lead = مساهمات تقول الشيء نفسه تقريبا، عثر عليها النظام. ردّ عليها معا؛ ولا يقل شأن القول إن قيل مع آخرين.
consultations-alike-none = لا شيء متشابه إلى حد كبير
consultations-alike-none-text = لكل مساهمة ما تنفرد به.
consultations-alike-open = قراءتها والرد عليها
consultations-alike-one = مساهمات تقول الشيء نفسه تقريبا
consultations-alike-read = يرجى قراءتها أولا: كلمة واحدة قد تقلب معنى الجملة. استبعد من الاختيار ما يحتاج إلى رد خاص به.
consultations-alike-more = عددها أكبر مما يمكن الرد عليه دفعة واحدة. تظهر البقية بعد الرد على هذه.
consultations-theme-voices = { $n ->
    [zero] بلا منظمات
    [one] من منظمة واحدة
    [two] من منظمتين
    [few] من { $n } منظمات
    [many] من { $n } منظمة
   *[other] من { $n } منظمة
}
consultations-theme-voices-few = من أقل من 5 منظمات
consultations-voice = صوت { $name }
consultations-voice-how = تحصل منظمتك على اسم يُختار بالقرعة. ما دامت المشاورة مفتوحة يمكن معرفة صاحبه؛ وعند إغلاقها يُتلف المفتاح، فلا يستطيع أحد بعدها معرفته، ولا هذا الموقع. يُنشر كلامك مع كلام آخرين، مرة في اليوم على الأكثر. وقد يدل عليك ما تكتبه وأسلوبك فيه.
consultations-no-pseudonym = لا تقبل هذه المشاورة مساهمات بلا اسم.
consultations-voice-there = أبدت منظمتك رأيها هنا بلا اسمها. غيّر ذلك أو اسحبه أولا.
consultations-named-there = أبدت منظمتك رأيها هنا باسمها. لها رد واحد: اسحب الآخر أولا.
consultations-voice-title = ما تقوله منظمتك بلا اسمها
consultations-voice-lead = ما دامت المشاورة مفتوحة، يستطيع كل من يتحدث هنا باسم منظمتك قراءة هذا وتغييره. وبعد ذلك لا يفتحه إلا الرمز.
consultations-voice-code-lead = كلامك، والرد على كل مساهمة حين تصدر الردود كلها. أغلق هذه الصفحة بعد قراءتها.
consultations-voice-none = لم تقل منظمتك شيئا هنا بلا اسمها
consultations-voice-waiting = ينتظر النشر
consultations-voice-done = تم ذلك.
consultations-code-title = رمزك
consultations-code-lead = بهذا الرمز وحده تقرأ الرد بعد إغلاق المشاورة، وتقول هل أُخذ كلامك في الاعتبار.
consultations-code-once = يظهر الرمز هذه المرة فقط ولا يمكن إظهاره ثانية. دوّنه قبل المتابعة.
consultations-code-keep = من لديه الرمز يستطيع قراءة ما قلته والتصرف نيابة عنك. احفظه حيث لا ينظر غيرك؛ فالأرقام لا تدل على الغرض منها. لن تصلك أي رسالة: عد إلى هنا في اليوم الذي وعد المكتب بالرد فيه.
consultations-code-continue = دوّنته
consultations-code-another = الحصول على رمز آخر
consultations-code-another-text = لن يفتح الرمز السابق شيئا بعد ذلك.
consultations-code-ask-title = قراءة رد برمز
consultations-code-ask-lead = لمن أبدى رأيه بلا اسم. الأفضل أن يكون ذلك من دون تسجيل الدخول وفي نافذة خاصة: فلا يبقى شيء بجانبه.
consultations-code-label = رمزك
consultations-code-hint = ستة عشر رقما، بمسافات أو من دونها
consultations-code-wrong = هذا الرمز لا يفتح شيئا. تحقق من الأرقام الستة عشر.
consultations-code-open = فتح
consultations-code-lost = لا يمكن استعادة رمز مفقود. ما دامت المشاورة مفتوحة تستطيع منظمتك الحصول على رمز آخر.
consultations-own-voices = ما تقوله منظماتك بلا أسمائها في المشاورات المفتوحة
consultations-voices-counted = { $n ->
    [zero] وفضلا عن ذلك أبدت { $n } منظمة رأيها بلا أسمائها.
    [one] وفضلا عن ذلك أبدت منظمة واحدة رأيها بلا اسمها.
    [two] وفضلا عن ذلك أبدت منظمتان رأيهما بلا اسميهما.
    [few] وفضلا عن ذلك أبدت { $n } منظمات رأيها بلا أسمائها.
    [many] وفضلا عن ذلك أبدت { $n } منظمة رأيها بلا أسمائها.
   *[other] وفضلا عن ذلك أبدت { $n } منظمة رأيها بلا أسمائها.
}
done-voice = حُفظ كلامك.
audit-consultation-release = نشر مساهمات بلا اسم
audit-consultation-unlink = إتلاف مفتاح المساهمات بلا اسم

# المساهمة الأولى لمنظمة
first-title = المساهمات الأولى
first-setting = قراءة المساهمات الأولى قبل عرضها
first-setting-hint = ما تقوله منظمة هنا باسمها للمرة الأولى في هذا الموقع ينتظر إلى أن تقبله: ثلاثة أيام عمل على الأكثر. أما المنظمات المدعوة فلا تنتظر أبدا.
first-fact = يقرؤها المكتب قبل غيره، مدة ثلاثة أيام عمل على الأكثر.
first-how = إذا كانت منظمتك تتكلم باسمها للمرة الأولى، قرأ المكتب مساهمتها قبل غيره. يصلك الإيصال فورا، والعبرة بوقت وصول كلامك. وبعد ثلاثة أيام عمل، أو عند إغلاق المشاورة، يُعرض من تلقاء نفسه.
first-waits = تنتظر القراءة الأولى
first-until = تُعرض من تلقاء نفسها في موعد أقصاه { $date }.
first-declined-how = ما دامت المشاورة مفتوحة يمكنك تغيير كلامك وإرساله من جديد. ويمكنك أيضا طلب إعادة النظر.
first-again = كتابتها من جديد
first-lead = هذه المنظمات تتكلم باسمها للمرة الأولى. اقبل ما لا يعرّض أحدا للخطر، سواء وافقت عليه أم لا؛ ولا ترفض إلا بسبب يساعدها على الكتابة من جديد.
first-let-in-until = تُقبل من تلقاء نفسها في { $date }
first-with-it = يُقبل معها كل ما ينتظر هنا من هذه المنظمة.
first-decided-meanwhile = بتّ شخص آخر في هذا في الأثناء. يرجى النظر فيه من جديد.
first-wait = انظر في المساهمات الأولى في «{ $title }» (المنتظرة: { $n })
first-contested-still = { $n ->
    [zero] لا اعتراض على أي مساهمة أولى.
    [one] اعتُرض على البت في مساهمة أولى واحدة. أعد النظر فيها أولا.
    [two] اعتُرض على البت في مساهمتين أوليين. أعد النظر فيهما أولا.
    [few] اعتُرض على البت في { $n } مساهمات أولى. أعد النظر فيها أولا.
    [many] اعتُرض على البت في { $n } مساهمة أولى. أعد النظر فيها أولا.
   *[other] اعتُرض على البت في { $n } مساهمة أولى. أعد النظر فيها أولا.
}
audit-first-look-let-in = قبول مساهمة أولى
audit-first-look-decline = رفض مساهمة أولى
audit-first-look-contest = الاعتراض على رفض مساهمة أولى
audit-first-look-look-again = إعادة النظر في مساهمة أولى مرفوضة
mail-first-look-subject = نظر المكتب في مساهمتك الأولى
mail-first-look-body =
    تحية طيبة { $name }،

    نظر المكتب في إحدى مساهماتك الأولى. ما تقرر، وما يمكنك فعله، مذكور بجانب كلامك هنا:

    { $link }

# What changed since somebody was here, and what letters are about.
consultations-change-opened = مفتوحة الآن للمساهمات: { $title }
consultations-change-extended = مُدّد الوقت لإبداء الرأي: { $title }
consultations-change-closed = أُغلق باب المساهمات: { $title }
consultations-change-answered = نُشرت الردود والنتيجة: { $title }
consultations-change-followed-up = نُشر ما آل إليه الأمر: { $title }
consultations-topic = المشاورات التي دُعيت إليها منظمتك
consultations-topic-answers = الردود على مساهماتك
consultations-topic-contests = ما آلت إليه الردود التي اعترضت عليها
mail-contest-settled-subject = أعاد المكتب النظر في رده
mail-contest-settled-body =
    تحية طيبة { $name }،

    اعترضت على رد للمكتب. وقد أعاد المكتب النظر فيه، وتجد ما خلص إليه هنا:

    { $link }
