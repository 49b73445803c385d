# The desk of the Office and the screening of names.
admission-desk-title = طلبات الانضمام
admission-desk-lead = الطلب الأقرب موعدًا يأتي أولًا. والتاريخ هو آخر يوم يجب أن يبتّ فيه المكتب.
admission-desk-all = الكل
admission-desk-parts = أقسام قائمة الانتظار
admission-desk-place-open = بانتظار قرار المكتب
admission-desk-place-clarification = بانتظار مقدم الطلب
admission-desk-place-remedy = رفض أُلغي ويتعين جبره
admission-desk-place-admitted = قُبلت
admission-desk-place-refused = رُفضت
admission-desk-overdue = متأخرة
admission-desk-work = التقييم
admission-desk-work-mine = عملتُ عليها
admission-desk-work-untouched = لم يُسجَّل فيها شيء بعد
admission-desk-organisation = المنظمة
admission-desk-country = البلد
admission-desk-level = المستوى
admission-desk-region = المنطقة
admission-desk-submitted = تاريخ التقديم
admission-desk-due = الموعد النهائي
admission-desk-state = الحالة
admission-desk-clock = الوقت المتبقي
admission-desk-none = لا توجد طلبات هنا
admission-desk-none-text = جرّب قسمًا آخر من القائمة أو امسح عوامل التصفية.
admission-desk-state-submitted = قُدّم
admission-desk-state-clarification = طُلب توضيح
admission-desk-state-deciding = الرفض بانتظار التأكيد
admission-desk-state-admitted = قُبل
admission-desk-state-refused = رُفض
admission-desk-days-left = { $n ->
    [zero] لم يبق أي يوم عمل
    [one] بقي يوم عمل واحد
    [two] بقي يوما عمل
    [few] بقيت { $n } أيام عمل
    [many] بقي { $n } يوم عمل
   *[other] بقي { $n } يوم عمل
}
admission-desk-days-overdue = { $n ->
    [zero] متأخر منذ اليوم
    [one] متأخر يوم عمل واحد
    [two] متأخر يومي عمل
    [few] متأخر { $n } أيام عمل
    [many] متأخر { $n } يوم عمل
   *[other] متأخر { $n } يوم عمل
}
admission-desk-clock-stopped = { $n ->
    [zero] توقف احتساب الوقت؛ لا يبقى أي يوم عمل بعد الرد
    [one] توقف احتساب الوقت؛ يبقى يوم عمل واحد بعد الرد
    [two] توقف احتساب الوقت؛ يبقى يوما عمل بعد الرد
    [few] توقف احتساب الوقت؛ تبقى { $n } أيام عمل بعد الرد
    [many] توقف احتساب الوقت؛ يبقى { $n } يوم عمل بعد الرد
   *[other] توقف احتساب الوقت؛ يبقى { $n } يوم عمل بعد الرد
}
admission-desk-assess = التقييم
admission-desk-assess-lead = كل معيار إما مستوفى أو غير مستوفى أو يحتاج إلى توضيح. يمكنك الحفظ في أي وقت والمتابعة لاحقًا.
admission-desk-older-criteria = يُعتمد هنا الإصدار { $counts } من المعايير لأنه كان ساريًا عند تقديم الطلب. أما الإصدار { $newest } فقد بدأ سريانه في { $date } ولا ينطبق.
admission-desk-finding = النتيجة
admission-desk-finding-met = مستوفى
admission-desk-finding-not-met = غير مستوفى
admission-desk-finding-unclear = يحتاج إلى توضيح
admission-desk-comment = تعليق
admission-desk-comment-hint = مطلوب إذا كان المعيار غير مستوفى أو غير واضح. يقرؤه مقدم الطلب في القرار.
admission-desk-found-by = سجّله في الأثناء { $who }:
admission-desk-save = حفظ
admission-desk-readers = المكتب فقط
admission-desk-nothing-found = يرجى اختيار نتيجة لمعيار واحد على الأقل.
admission-desk-changed-meanwhile = غيّر شخص آخر هذا الطلب أثناء الكتابة. لم يُفقد شيء مما كتبته: قارن ثم أرسل من جديد.
admission-desk-ask = سؤال مقدم الطلب
admission-desk-ask-lead = اكتب سؤالًا تحت كل معيار يحتاج إليه. يتوقف احتساب الوقت حتى يجيب مقدم الطلب. لا تذكر الرسالة سوى أن هناك ما ينتظر الرد.
admission-desk-ask-send = إرسال الأسئلة
admission-desk-ask-audience = مقدم الطلب والمكتب
admission-desk-ask-something = يرجى كتابة سؤال واحد على الأقل.
admission-desk-propose = اقتراح قرار
admission-desk-propose-lead = يسري القبول فورًا. أما الرفض فينتظر تأكيد شخص ثانٍ، ثم يجوز الطعن فيه.
admission-desk-remedy = القبول بعد الطعن
admission-desk-remedy-lead = ألغى فريق الطعون قرار الرفض. قبول المنظمة الآن هو الجبر، ويسري فورًا.
admission-desk-read-decision = قراءة القرار والطعن
admission-desk-assessment = التقييم حسب المعيار
admission-desk-criterion = المعيار
admission-desk-not-assessed = لم يُقيَّم بعد
admission-desk-outcome = القرار
admission-desk-outcome-admitted = قُبل
admission-desk-outcome-admitted-text = جميع المعايير مستوفاة. تنضم المنظمة إلى الشبكة فورًا وتُدعى جهة الاتصال فيها.
admission-desk-outcome-refused = رُفض
admission-desk-outcome-refused-text = معيار واحد على الأقل غير مستوفى. يجب أن يؤكد ذلك شخص ثانٍ.
admission-desk-reason = السبب الموجه إلى مقدم الطلب
admission-desk-reason-hint = اذكر ما يستند إليه القرار حتى يتمكن مقدم الطلب من الرد عليه.
admission-desk-public-reason = السبب المعلن للجمهور
admission-desk-public-reason-hint = يقرؤه الجميع في سجل القرارات. يجب ألا يسمّي أحدًا.
admission-desk-propose-audience = مقدم الطلب والمكتب؛ والسبب المعلن للجميع
admission-desk-network = شبكة المكتب
admission-desk-incomplete = هناك ما لم يعد مكتملًا في هذا الطلب. يرجى سؤال مقدم الطلب.
admission-desk-claim-taken = هناك من يمثل بالفعل القيد المطالَب به في السجل. يرجى سؤال مقدم الطلب.
admission-desk-assess-first = بعض المعايير لم تُقيَّم بعد. قيّم كلًا منها ثم قدّم الاقتراح.
admission-desk-nothing-to-remedy = لا يوجد رفض مُلغى يتعين جبره. ربما تم ذلك بالفعل.
admission-desk-had-a-hand = شاركتَ في قرار الرفض الذي أُلغي. يجب أن يتولى الجبر شخص آخر.
admission-desk-preview = معاينة كما يراه الآخرون
admission-desk-preview-lead = هذا ما سيظهر إذا قُبلت المنظمة بمستوى الظهور الذي تطلبه.
admission-desk-preview-nothing = لن يروا شيئًا ولن يعلموا بمشاركة المنظمة.
admission-desk-record = سجل المنظمة
admission-desk-sent-back = أُعيد المقترح
admission-desk-said = ما يقوله مقدم الطلب
admission-desk-nothing-said = لم يُذكر شيء
admission-desk-claim = القيد الذي يقول مقدم الطلب إنه له
admission-desk-past-decisions = قرارات سابقة بشأن هذا القيد
admission-desk-when = التاريخ
admission-desk-what = الموضوع
admission-desk-name-then = الاسم آنذاك
admission-desk-alike = قيود في السجل تتشابه أسماؤها
admission-desk-earlier = طلبات أخرى بالاسم نفسه
admission-desk-by = من
admission-desk-questions = الأسئلة والأجوبة
admission-desk-answered = أجاب مقدم الطلب
admission-desk-not-answered = لم تتم الإجابة بعد
admission-desk-decisions = القرارات
admission-desk-timeline = ما حدث
admission-desk-decision-proposed = بانتظار التأكيد
admission-desk-decision-sent-back = أُعيد
admission-desk-decision-made = سارٍ
admission-desk-appeal-lodged = قُدّم طعن
admission-desk-appeal-inadmissible = طعن غير مقبول
admission-desk-appeal-admissible = طعن مقبول
admission-desk-appeal-panel = أمام فريق الطعون
admission-desk-appeal-upheld = أُيّد بعد الطعن
admission-desk-appeal-overturned = أُلغي بعد الطعن
admission-desk-appeal-remedied = أُلغي وتم الجبر
admission-desk-appeal-withdrawn = سُحب الطعن
admission-desk-step-submitted = قُدّم الطلب
admission-desk-step-asked = سُئل مقدم الطلب
admission-desk-step-answered = أجاب مقدم الطلب
admission-desk-step-proposed = اقتُرح قرار
admission-desk-step-made = القرار سارٍ
admission-desk-step-waiting = بانتظار مقدم الطلب
admission-desk-step-due = على المكتب أن يبتّ قبل هذا الموعد
admission-screening-title = مقارنة الأسماء بالقوائم
admission-screening-lead = تُقارن أسماء مقدمي الطلبات والأعضاء بقائمة. تشابه الأسماء وحده لا يحسم شيئًا: ينظر شخص في كل حالة.
admission-screening-names = أسماء القائمة
admission-screening-names-in-force = أسماء سارية
admission-screening-compared = أعضاء تمت مقارنتهم
admission-screening-to-decide = حالات تنتظر البت
admission-screening-progress = مقارنة الأعضاء:
admission-screening-progress-look = إعادة النظر
admission-screening-report = أعضاء تتشابه أسماؤهم
admission-screening-report-text = يُقارن كل عضو بكل قائمة جديدة لأن القوائم تتغير بعد القبول.
admission-screening-part-open = للبت
admission-screening-part-decided = تم البت
admission-screening-nothing = لا شيء هنا
admission-screening-listed = الاسم المدرج
admission-screening-remark = ملاحظة القائمة
admission-screening-score = درجة التشابه من 100
admission-screening-same = هي نفسها
admission-screening-different = ليست المنظمة نفسها
admission-screening-reason = السبب
admission-screening-revoke = التراجع عن ذلك
admission-screening-none-in-force = لا توجد قائمة سارية. لا تُقارن الأسماء.
admission-screening-new = وضع قائمة جديدة قيد السريان
admission-screening-file = الملف
admission-screening-file-hint = ملف CSV فيه الاسم ثم الأسماء الأخرى مفصولة بعلامة | ثم ملاحظة، أو ملف نصي باسم واحد في كل سطر؛ بترميز UTF-8 وبحد أقصى 8 ميغابايت و50000 اسم. يحل محل القائمة السارية.
admission-screening-publish = وضع قيد السريان
admission-screening-lists = القوائم، الأحدث أولًا
admission-screening-uploaded = منذ
admission-screening-by = بواسطة
admission-screening-digest = البصمة
admission-screening-ended = انتهت في { $date }
admission-screening-in-force = سارية
admission-screening-aliases = أسماء أخرى
admission-screening-no-hit = لا يشبه أي اسم اسمًا مدرجًا.
admission-screening-proposed = تبيّن أن اسمًا مدرج في القائمة: يُقترح «غير مستوفى». يرجى التحقق قبل الحفظ.
admission-screening-comment = أحد الأسماء الواردة في الطلب مدرج في قائمة جزاءات لمجلس الأمن.
admission-screening-undecided = هناك اسم يشبه اسمًا مدرجًا لم يُبتّ فيه، أو تبيّن أنه مدرج. لا يمكن قبول المنظمة قبل حسم ذلك.
admission-screening-look = عرض الأسماء
admission-screening-meanwhile = بتّ شخص آخر في هذه الحالة في الأثناء، أو تغيرت القائمة. يرجى النظر من جديد.
admission-screening-same-file = هذا الملف نفسه سارٍ بالفعل.
admission-screening-why-same = الاسم نفسه
admission-screening-why-lookalike = حروف متشابهة شكلًا
admission-screening-why-order = الكلمات نفسها بترتيب آخر
admission-screening-why-spelling = كلمات متقاربة الهجاء
admission-screening-why-contains = أحد الاسمين يتضمن الآخر
admission-screening-why-acronym = المختصر نفسه
admission-screening-of-organisation = المنظمة
admission-screening-of-former = اسم للقيد المطالَب به
admission-screening-of-contact = جهة الاتصال
admission-screening-kind = يرجى إرسال ملف .csv أو .tsv أو .txt. يمكن حفظ جدول البيانات بصيغة CSV ‏(UTF-8).
admission-screening-encoding = السطر { $line } ليس بترميز UTF-8. يرجى حفظ الملف بترميز UTF-8 وإرساله من جديد.
admission-screening-empty = لا يوجد أي اسم في هذا الملف.
admission-screening-many = يمكن أن تضم القائمة حتى { $limit } اسم.
admission-screening-long = طويل جدًا: الأسماء حتى 300 حرف والملاحظات حتى 1000 حرف. الأسطر: { $lines }
admission-screening-no-name = لا يوجد اسم فيه حروف أو أرقام. الأسطر: { $lines }
admission-screening-aliases-many = أكثر من 50 اسمًا آخر. الأسطر: { $lines }
admission-screening-columns = أكثر من ثلاثة أعمدة. يرجى وضع الأسماء الأخرى في العمود الثاني مفصولة بعلامة |. الأسطر: { $lines }
admission-screening-unreadable = تعذرت قراءة هذه الأسطر كجدول: { $lines }
done-assessed = حُفظ التقييم.
done-asked = الأسئلة في طريقها. يتوقف احتساب الوقت حتى ورود الأجوبة.
done-admitted = قُبلت المنظمة ودُعيت جهة الاتصال فيها.
done-refusal-proposed = اقتُرح الرفض. ينتظر شخصًا ثانيًا.
done-name-decided = حُفظ قرارك بشأن الاسمين.
done-list-in-force = القائمة سارية. تجري مقارنة الأعضاء بها.
audit-application-look = اطُّلع على الطلب
audit-application-assess = قُيّم الطلب
audit-application-ask = سُئل مقدم الطلب
audit-application-propose = اقتُرح قرار بشأن طلب
audit-application-refuse = رُفض الطلب
audit-application-sent-back = أُعيد مقترح بشأن طلب
audit-application-remedy = جُبر رفض مُلغى
audit-application-export = صُدّرت قائمة الطلبات
audit-screening-decide = بُتّ في اسم مدرج
audit-screening-publish = وُضعت قائمة أسماء قيد السريان
audit-organisation-admit = قُبلت في الشبكة
mail-admission-desk-asked-subject = هناك ما ينتظر ردك
mail-admission-desk-asked-body =
    هناك ما ينتظر ردك على إندابا. يرجى فتح هذه الصفحة وكتابة رمزك:

    { $link }

    يتوقف احتساب مهلة القرار حتى ترد.
mail-admission-desk-decided-subject = هناك ما يمكنك قراءته
mail-admission-desk-decided-body =
    هناك ما يمكنك قراءته على إندابا. يرجى فتح هذه الصفحة وكتابة رمزك:

    { $link }

    وستجد فيها أيضًا الموعد الأخير للرد.
