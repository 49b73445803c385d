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
admission-desk-remedy-lead = ألغت هيئة الطعون قرار الرفض. قبول المنظمة الآن هو الجبر، ويسري فورًا.
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
admission-desk-decision-lapsed = انتفى موضوعه
admission-desk-decision-made = سارٍ
admission-desk-appeal-lodged = قُدّم طعن
admission-desk-appeal-inadmissible = طعن غير مقبول
admission-desk-appeal-admissible = طعن مقبول
admission-desk-appeal-panel = أمام هيئة الطعون
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
admission-screening-file-hint = ملف CSV أو Excel ‏(XLSX، الورقة الأولى) فيه الاسم ثم الأسماء الأخرى مفصولة بعلامة | ثم ملاحظة، أو ملف نصي باسم واحد في كل سطر؛ بترميز UTF-8 وبحد أقصى 8 ميغابايت و50000 اسم. يحل محل القائمة السارية.
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
admission-screening-kind = يرجى إرسال ملف .csv أو .tsv أو .txt أو .xlsx.
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
admission-wait = طلبات تنتظر المكتب ({ $n })
mail-admission-screened-subject = أمر ينتظر قرارك على إندابا
mail-admission-screened-body =
    { $name }،

    اكتملت عملية تحقق، وبعض نتائجها يحتاج إلى مراجعتك. يرجى تسجيل الدخول:

    { $link }
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

admission-apply-nav = انضموا إلينا
admission-apply-title = الانضمام إلى الشبكة
admission-apply-lead = تجمع الشبكة منظمات المجتمع المدني التي تعمل مع المكتب، عالمية كانت أو محلية، كبيرة أو صغيرة. لا تحتاجون إلى حساب لتقديم الطلب، ويمكنكم التوقف والعودة متى شئتم.
admission-apply-yours = طلبكم
admission-apply-open-here = يوجد طلب مفتوح في هذا المتصفح.
admission-apply-go-on = المتابعة
admission-apply-leave = الخروج وإغلاقه هنا
admission-apply-start = بدء طلب
admission-apply-return = العودة بالرمز
admission-apply-what-title = ما هي الشبكة
admission-apply-what = يُدعى الأعضاء إلى المشاورات ويتعارفون ويتلقون ردا حين يتكلمون. ويبقون مستقلين عن المكتب، وهو مسؤول أمامهم كما هم مسؤولون أمامه.
admission-apply-criteria-title = المعايير السارية
admission-apply-criteria-lead = سارية منذ { $date }. يُنظر في طلبكم وفقا للمعايير السارية يوم إرساله.
admission-apply-criteria-history = جميع النسخ
admission-apply-time-title = كم يستغرق الأمر
admission-apply-time = { $n ->
    [zero] يبت المكتب في الطلب خلال { $n } يوم عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
    [one] يبت المكتب في الطلب خلال يوم عمل واحد من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
    [two] يبت المكتب في الطلب خلال يومي عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
    [few] يبت المكتب في الطلب خلال { $n } أيام عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
    [many] يبت المكتب في الطلب خلال { $n } يوم عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
   *[other] يبت المكتب في الطلب خلال { $n } يوم عمل من يوم إرساله. وإذا سألكم عن شيء توقفت المهلة إلى أن تجيبوا.
}
admission-apply-time-appeal = يذكر الرفض المعيار والسبب، ويؤكده شخص ثان، ويمكن الطعن فيه أمام هيئة لم تشارك فيه.
admission-apply-data-title = ماذا يحدث لما تكتبونه
admission-apply-data-readers = لا أحد يقرأ المسودة سواكم. وبعد إرسالها يقرؤها في المكتب من يبتون فيها ومن يراجع عملهم.
admission-apply-data-shown = لا يعلم أحد غيرهم بطلبكم. وأنتم من يقرر إن كان غيرهم يرى منظمتكم بعد قبولها، وإن لم تختاروا فلا يراها إلا المكتب.
admission-apply-data-draft = { $n ->
    [zero] تُمحى المسودة التي لا يغيرها أحد خلال { $n } يوم.
    [one] تُمحى المسودة التي لا يغيرها أحد خلال يوم واحد.
    [two] تُمحى المسودة التي لا يغيرها أحد خلال يومين.
    [few] تُمحى المسودة التي لا يغيرها أحد خلال { $n } أيام.
    [many] تُمحى المسودة التي لا يغيرها أحد خلال { $n } يوما.
   *[other] تُمحى المسودة التي لا يغيرها أحد خلال { $n } يوم.
}
admission-apply-data-kept = { $n ->
    [zero] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ { $n } يوم، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
    [one] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ يوما واحدا، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
    [two] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ يومين، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
    [few] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ { $n } أيام، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
    [many] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ { $n } يوما، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
   *[other] إذا سحبتم الطلب مُحي ما كتبتموه فورا. وبعد القرار يُحفظ { $n } يوم، ولا يُحفظ أطول من ذلك إلا أثناء النظر في طعن.
}
admission-apply-data-device = على جهاز يستخدمه غيركم، اخرجوا حين تتوقفون. لا يظهر رمزكم في أي رسالة ولا في أي عنوان.
admission-apply-return-title = العودة إلى طلبكم
admission-apply-return-lead = اكتبوا الرمز الذي دونتموه.
admission-apply-code-label = رمزكم
admission-apply-code-hint = ستة عشر رقما، بمسافات أو من دونها
admission-apply-open = فتح الطلب
admission-apply-code-lost = لا يمكن لأحد استعادة رمز مفقود.
admission-apply-begin-anew = بدء طلب جديد
admission-apply-code-wrong = هذا الرمز لا يفتح شيئا. تحققوا من الأرقام الستة عشر. وإذا كانت صحيحة فإن الطلب لم يعد محفوظا.
admission-apply-code-title = دوّنوا رمزكم
admission-apply-code-lead = بهذا الرمز وحده تعودون إلى طلبكم.
admission-apply-code-replaced = يحل محل الرمز السابق الذي لم يعد يفتح شيئا.
admission-apply-code-once = يظهر هذه المرة فقط ولا يمكن إظهاره ثانية. دوّنوه قبل المتابعة.
admission-apply-code-keep = من لديه الرمز يستطيع قراءة الطلب وتغييره. احفظوه حيث لا ينظر غيركم، فلا شيء على الورق يدل على غرضه.
admission-apply-code-continue = دوّنته
admission-apply-code-new = الحصول على رمز آخر
admission-apply-tasks-lead = ست خطوات قصيرة بأي ترتيب. يبقى كل ما تحفظونه، مكتملا كان أم لا.
admission-apply-tasks = الخطوات
admission-apply-task = الخطوة
admission-apply-task-state = الحالة
admission-apply-check = مراجعة إجاباتكم
admission-apply-preview = من سيرى ماذا
admission-apply-erased-on = إذا لم يتغير شيء قبل { $date } مُحيت هذه المسودة في ذلك اليوم.
admission-apply-stop-title = التوقف مؤقتا
admission-apply-stop-text = كل شيء محفوظ. عودوا برمزكم. وإن لم تدونوه فاحصلوا على رمز آخر قبل الخروج.
admission-apply-delete = محو هذه المسودة
admission-apply-delete-text = يُمحى كل ما كتبتموه فورا ولا يمكن استعادته.
admission-apply-delete-yes = المحو
admission-apply-done = تم
admission-apply-partly = ينقصها شيء
admission-apply-not-yet = لم تبدأ بعد
admission-apply-step-of = الخطوة { $n } من 6
admission-apply-step-who = من أنتم
admission-apply-lead-who = المنظمة والشخص الذي يراسله المكتب بشأن هذا الطلب.
admission-apply-step-reach = أين تعملون
admission-apply-lead-reach = مدى عملكم ومكانه.
admission-apply-step-work = ما تعملون عليه
admission-apply-lead-work = موضوعات استراتيجية مكافحة الإرهاب العالمية وما يتقاطع معها. وما تقدمونه وما تبحثون عنه اختياري.
admission-apply-step-people = من يقود المنظمة
admission-apply-lead-people = اختياري. لا يراه إلا المكتب، ويستخدمه في أرقام لا يمكن فيها تمييز أحد.
admission-apply-step-independence = إعلان الاستقلالية
admission-apply-lead-independence = ليست الصلات بالحكومات عائقا إذا صُرّح بها. لا يقرأ هذا إلا المكتب.
admission-apply-step-visibility = من يجوز له رؤيتكم
admission-apply-lead-visibility = يسري هذا بعد قبولكم. ويمكنكم تغييره لاحقا في أي وقت.
admission-apply-cut = هذا أكثر مما يمكن حفظه. حُفظت أول 20000 حرف من كل خانة، وما زال النص كله في هذه الصفحة. اختصروه واحفظوه ثانية.
admission-apply-theirs = تغيرت هذه الصفحة في مكان آخر
admission-apply-theirs-text = في ما يلي المحفوظ الآن. وما زال نصكم في الخانات. إذا حفظتم ثانية حل نصكم محله.
admission-apply-name-hint = كما تسمون أنفسكم، بأي كتابة
admission-apply-purpose-hint = ما تريدون تغييره ولمن وكيف
admission-apply-contact = الشخص الذي نراسله
admission-apply-contact-hint = أي اسم يمكن أن نخاطبه به
admission-apply-email = عنوان البريد
admission-apply-email-hint = لا تذكر رسائلنا أي منظمة ولا تحتوي على رمز.
admission-apply-zone-hint = تنتهي مهلكم بنهاية اليوم في هذه المنطقة.
admission-apply-level-hint = الأوسع انطباقا
admission-apply-country = بلد المقر أو منطقته
admission-apply-country-hint = تتبع الأسماء معيار الأمم المتحدة M49.
admission-apply-themes-hint = اختاروا واحدا على الأقل.
admission-apply-funding = مصادر أموالكم
admission-apply-funding-hint = المصادر الرئيسية ونسبها التقريبية. وإن لم يكن هناك مال فاذكروا ذلك.
admission-apply-governments = الصلات بالحكومات
admission-apply-governments-hint = اتركوها فارغة إن لم توجد.
admission-apply-officials = مسؤولون حكوميون في مجلسكم
admission-apply-officials-hint = من يشغلون مناصب عامة. اتركوها فارغة إن لم يوجدوا.
admission-apply-visibility-hint = إن لم تختاروا شيئا فلا يراكم إلا المكتب.
admission-apply-save = حفظ ومتابعة
admission-apply-save-leave = حفظ ومغادرة هذه الصفحة
admission-apply-audience = لا أحد قبل إرساله، ثم المكتب فقط
admission-apply-audience-sent = المكتب فقط
admission-apply-entry-title = هل هذه منظمتكم؟
admission-apply-entry-lead = لهذه القيود من السجلات العامة أسماء تشبه اسمكم. إذا كان أحدها منظمتكم فاختاروه كي لا ترد مرتين.
admission-apply-entry-nothing = لا يوجد قيد في السجلات العامة باسم يشبه اسمكم. لا شيء مطلوب هنا.
admission-apply-entry-legend = أي من هذه منظمتكم؟
admission-apply-entry-none = لا، لسنا في هذه القائمة
admission-apply-proof = كيف نتحقق من أنكم تتكلمون باسمها
admission-apply-proof-hint = مطلوب إذا اخترتم قيدا. مثلا موقعها الرسمي أو عنوان بريد فيه أو شخص يمكننا سؤاله.
admission-apply-claim = القيد الذي يخصكم في السجل
admission-apply-check-title = مراجعة إجاباتكم
admission-apply-missing = قبل الإرسال
admission-apply-nothing-said = لم يُذكر شيء
admission-apply-change = تغيير
admission-apply-submit-text = بإرساله تقرون بأن هذه الإجابات صحيحة على حد علمكم. ويمكنكم سحبه ما لم يُقترح قرار.
admission-apply-submit = إرسال الطلب
admission-apply-back = العودة إلى طلبكم
admission-apply-incomplete = ما زال في الإجابات شيء ناقص أو غير صحيح. اتبعوا الروابط في صفحة «مراجعة إجاباتكم».
admission-apply-changed-meanwhile = تغيرت هذه الصفحة في مكان آخر أثناء كتابتكم. لم يضع شيء مما كتبتم: قارنوا ثم احفظوا ثانية.
admission-apply-changed-look = تغير الطلب منذ فتحتم هذه الصفحة. ألقوا عليه نظرة أخرى ثم أرسلوه.
admission-apply-preview-title = من سيرى ماذا
admission-apply-preview-lead = بعد القبول، وفقا لاختياركم الحالي: { $choice }.
admission-apply-change-visibility = تغيير من يراكم
admission-apply-state-draft = مسودة
admission-apply-state-submitted = لدى المكتب
admission-apply-state-clarification = سؤال موجه إليكم
admission-apply-state-admitted = قُبل
admission-apply-state-refused = رُفض
admission-apply-state-withdrawn = مسحوب
admission-apply-state-expired = ممحو
admission-apply-next-submitted = يدرس المكتب كل معيار، ومهلته جارية.
admission-apply-next-clarification = أجيبوا عن أسئلة المكتب. وحتى ذلك الحين تبقى المهلة متوقفة.
admission-apply-next-admitted = أهلا بكم. أُرسلت إلى عنوانكم دعوة لإنشاء حساب، وتصلكم بالبريد.
admission-apply-next-refused = القرار أدناه مع معياره وسببه وكيفية الطعن.
admission-apply-next-appeal = لقد طعنتم في القرار. ترون أدناه ما وصل إليه الطعن وما تقرر.
admission-apply-next-withdrawn = أُغلق بوصفه مسحوبا في { $date }. مُحي ما كتبتموه. يمكنكم التقديم ثانية في أي وقت.
admission-apply-next-expired = لم يغير أحد هذه المسودة مدة طويلة فمُحي ما كُتب فيها في { $date }. ابدؤوا طلبا جديدا.
admission-apply-receipt = إيصال
admission-apply-number = الرقم
admission-apply-received = تاريخ الاستلام
admission-apply-decided-by = على المكتب أن يبت بحلول
admission-apply-clock = المهلة
admission-apply-late = انقضى اليوم المحدد. تأخر المكتب وما زال مدينا لكم بقرار.
admission-apply-days-left = { $n ->
    [zero] لم يبق أي يوم عمل
    [one] بقي يوم عمل واحد
    [two] بقي يوما عمل
    [few] بقيت { $n } أيام عمل
    [many] بقي { $n } يوم عمل
   *[other] بقي { $n } يوم عمل
}
admission-apply-stopped = { $n ->
    [zero] متوقفة ولم يبق أي يوم عمل
    [one] متوقفة وقد بقي يوم عمل واحد
    [two] متوقفة وقد بقي يوما عمل
    [few] متوقفة وقد بقيت { $n } أيام عمل
    [many] متوقفة وقد بقي { $n } يوم عمل
   *[other] متوقفة وقد بقي { $n } يوم عمل
}
admission-apply-questions = يسألكم المكتب
admission-apply-answer-until = أجيبوا بحلول { $date }. بعد ذلك اليوم يُغلق الطلب بوصفه مسحوبا.
admission-apply-amend = تغيير إجابات أخرى أولا
admission-apply-answer = إرسال الإجابات
admission-apply-decision = القرار
admission-apply-appeal-until = يمكنكم الطعن حتى نهاية يوم { $date }.
admission-apply-appeal-was = كان آخر يوم للطعن { $date }.
admission-apply-decision-appeal = قراءة القرار أو الطعن فيه
admission-apply-decision-read = قراءة القرار
admission-apply-answered = ما سُئل عنه وأُجيب
admission-apply-read = قراءة ما كتبتموه
admission-apply-come-back = عودوا برمزكم لمعرفة الحالة. وتخبركم رسالة حين يتغير شيء.
admission-apply-appeals = إذا رفض المكتب فيمكنكم الطعن خلال 20 يوم عمل. وتبت هيئة لم يشارك أعضاؤها في الرفض.
admission-apply-withdraw = سحب الطلب
admission-apply-withdraw-text = يُمحى ما كتبتموه فورا، ويبقى مسجلا أنه كان هناك طلب. لا يترتب على ذلك شيء آخر، ويمكنكم التقديم ثانية.
admission-apply-withdraw-yes = سحبه
admission-apply-lapsed = سحب مقدم الطلب طلبه، فلم يبق ما يُبتّ فيه.
admission-apply-finding-met = مستوفى
admission-apply-finding-not-met = غير مستوفى
admission-apply-finding-unclear = يحتاج إلى توضيح
done-application-left = خرجتم. أُغلق طلبكم في هذا المتصفح.
done-application-kept = تم الحفظ.
done-application-submitted = طلبكم لدى المكتب. هذه الصفحة هي إيصالكم.
done-application-answered = إجاباتكم لدى المكتب. استؤنفت المهلة.
done-application-withdrawn = سُحب الطلب ومُحي.
mail-admission-received-subject = استلمنا ما أرسلتموه
mail-admission-received-body =
    وصل ما أرسلتموه. برمزكم ترون حالته:

    { $link }
mail-admission-received-again-subject = استلمنا ما أرسلتموه
mail-admission-received-again-body =
    وصل ما أرسلتموه. وقد ورد من هذا العنوان من قبل شيء شبيه به جدا ما زال قيد النظر. إذا كان أحدهما زائدا فاسحبوه. برمزكم ترون حالة كل منهما:

    { $link }
mail-admission-reminder-subject = ما بدأتموه ما زال محفوظا
mail-admission-reminder-body =
    بدأتم معنا شيئا منذ مدة. سيُمحى بعد أسبوعين ما لم تتابعوه أو تحفظوه ثانية. عودوا برمزكم:

    { $link }
mail-admission-unanswered-subject = أُغلق شيء من دون إجابتكم
mail-admission-unanswered-body =
    سألناكم عن شيء وانقضت مهلة الإجابة فأُغلق. يمكنكم البدء من جديد في أي وقت:

    { $link }
mail-admission-news-subject = ثمة جديد لكم في إندابا
mail-admission-news-body =
    ثمة جديد بشأن ما أرسلتموه إلينا. يرجى فتح هذه الصفحة وكتابة رمزكم:

    { $link }
audit-application-begin = بُدئ طلب
audit-application-code = استُبدل رمز طلب
audit-application-amend = غُيّر طلب أثناء أسئلة مفتوحة
audit-application-submit = أُرسل طلب
audit-application-answer = أُجيب عن أسئلة طلب
audit-application-withdraw = سُحب طلب ومُحي
audit-application-expire = مُحيت مسودة طلب مهملة
audit-application-unanswered = أُغلق طلب من دون إجابة
audit-application-forget = مُحيت نصوص طلب بُتّ فيه

# What is stored about a person
admission-own-applications = طلبات ذُكر فيها عنوانك
admission-own-work = عملك على طلبات الانضمام
