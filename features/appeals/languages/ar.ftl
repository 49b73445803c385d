appeals-title = Appeals
appeals-none = لا شيء هنا بعد
appeals-none-text = ما يضاف سيظهر هنا.
appeals-state-draft = مسودة
appeals-state-open = مفتوح
appeals-state-closed = مغلق
