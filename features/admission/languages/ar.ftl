admission-title = Admission
admission-none = لا شيء هنا بعد
admission-none-text = ما يضاف سيظهر هنا.
admission-state-draft = مسودة
admission-state-open = مفتوح
admission-state-closed = مغلق
