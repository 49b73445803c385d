//! Numbers: chance from a seed, logarithm and exponential that are the same on every machine, and a few distributions.

/// A number that looks like chance and depends on its three arguments alone.
pub(crate) fn mix(seed: u64, a: u64, b: u64) -> u64 {
    let mut x = seed
        .wrapping_add(a.wrapping_mul(0x9e37_79b9_7f4a_7c15))
        .wrapping_add(b.wrapping_mul(0xc2b2_ae3d_27d4_eb4f))
        .wrapping_add(0x1656_67b1_9e37_79f9);
    x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    x ^ (x >> 31)
}

/// Between nought and one.
pub(crate) fn unit(bits: u64) -> f64 {
    (bits >> 11) as f64 / (1_u64 << 53) as f64
}

/// Chance from a seed.
pub(crate) struct Chance(u64);

impl Chance {
    pub fn new(seed: u64) -> Self {
        Self(seed)
    }

    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        mix(self.0, 0, 0)
    }

    pub fn unit(&mut self) -> f64 {
        unit(self.next())
    }

    /// Below `bound`.
    pub fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }

    pub fn shuffle<T>(&mut self, things: &mut [T]) {
        for i in (1..things.len()).rev() {
            let j = self.below(i + 1);
            things.swap(i, j);
        }
    }
}

/// Natural logarithm of a positive number, by arithmetic alone.
pub(crate) fn ln(x: f64) -> f64 {
    let bits = x.to_bits();
    let mut exponent = ((bits >> 52) & 0x7ff) as i64 - 1023;
    let mut m = f64::from_bits((bits & 0x000f_ffff_ffff_ffff) | 0x3ff0_0000_0000_0000);
    if m > std::f64::consts::SQRT_2 {
        m *= 0.5;
        exponent += 1;
    }
    let t = (m - 1.0) / (m + 1.0);
    let t2 = t * t;
    let mut sum = 0.0;
    for k in (0..10).rev() {
        sum = sum * t2 + 1.0 / f64::from(2 * k + 1);
    }
    2.0 * t * sum + exponent as f64 * std::f64::consts::LN_2
}

/// Exponential, by arithmetic alone; nought for very small arguments.
pub(crate) fn exp(x: f64) -> f64 {
    if x < -700.0 {
        return 0.0;
    }
    let x = x.min(700.0);
    let n = (x * std::f64::consts::LOG2_E).round();
    let r = (x - n * 0.693_147_180_369_123_8) - n * 1.908_214_929_270_587_7e-10;
    let mut sum = 1.0;
    for k in (1..14).rev() {
        sum = 1.0 + sum * r / f64::from(k);
    }
    sum * f64::from_bits(((n as i64 + 1023) as u64) << 52)
}

/// Fast logarithm of a positive number, good to six digits; no branch, so that many are computed at once.
pub(crate) fn ln_fast(x: f32) -> f32 {
    let bits = x.to_bits();
    // Taken so that the mantissa lies between √½ and √2.
    let shifted = bits.wrapping_sub(0x3f35_04f3);
    let exponent = (shifted as i32 >> 23) as f32;
    let m = f32::from_bits((shifted & 0x007f_ffff).wrapping_add(0x3f35_04f3));
    let t = (m - 1.0) / (m + 1.0);
    let t2 = t * t;
    let series = 2.0 + t2 * (0.666_666_7 + t2 * (0.4 + t2 * (0.285_714_3 + t2 * 0.222_222_2)));
    t * series + exponent * std::f32::consts::LN_2
}

/// Fast exponential of a number up to nought, good to six digits; no branch.
pub(crate) fn exp_fast(x: f32) -> f32 {
    let x = x.max(-80.0) * std::f32::consts::LOG2_E;
    // Adding and taking away this number rounds to a whole one.
    let magic = 12_582_912.0_f32;
    let n = (x + magic) - magic;
    let r = (x - n) * std::f32::consts::LN_2;
    let series =
        1.0 + r * (1.0 + r * (0.5 + r * (0.166_666_67 + r * (0.041_666_668 + r * 0.008_333_334))));
    series * f32::from_bits(((n as i32 + 127) << 23) as u32)
}

/// Probability that a standard normal number is greater.
pub(crate) fn normal_tail(z: f64) -> f64 {
    let t = 1.0 / (1.0 + 0.5 * (z.abs() / std::f64::consts::SQRT_2));
    const C: [f64; 10] = [
        -1.265_512_23,
        1.000_023_68,
        0.374_091_96,
        0.096_784_18,
        -0.186_288_06,
        0.278_868_07,
        -1.135_203_98,
        1.488_515_87,
        -0.822_152_23,
        0.170_872_77,
    ];
    let sum = C.iter().rev().fold(0.0, |sum, c| sum * t + c);
    let tail = 0.5 * t * exp(-0.5 * z * z + sum);
    if z >= 0.0 { tail } else { 1.0 - tail }
}

/// Wilson's interval of a share at 95 %.
pub(crate) fn wilson(success: f64, trials: f64) -> (f64, f64) {
    if trials <= 0.0 {
        return (0.0, 1.0);
    }
    let z = 1.959_963_984_540_054;
    let p = success / trials;
    let base = 1.0 + z * z / trials;
    let middle = (p + z * z / (2.0 * trials)) / base;
    let half = z / base * (p * (1.0 - p) / trials + z * z / (4.0 * trials * trials)).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

/// Probability of at least `success` of `trials` where `all_success` of `all_trials` are drawn without looking:
/// Fisher's exact test where counts are small, its normal approximation where they are not.
pub(crate) fn fisher(success: u32, trials: u32, all_success: u32, all_trials: u32) -> f64 {
    let (a, n, k, m) = (
        f64::from(success),
        f64::from(trials),
        f64::from(all_success),
        f64::from(all_trials),
    );
    if trials == 0 || trials >= all_trials || all_success == 0 || all_success >= all_trials {
        return 1.0;
    }
    let mean = n * k / m;
    if a <= mean {
        return 1.0;
    }
    let variance = mean * (1.0 - k / m) * (m - n) / (m - 1.0);
    if variance > 30.0 {
        return normal_tail((a - 0.5 - mean) / variance.sqrt());
    }
    // Ratios of neighbouring probabilities outwards from `a`, then down to the lowest that can be.
    let low = (trials + all_success).saturating_sub(all_trials);
    let high = trials.min(all_success);
    let ratio = |x: f64| (n - x) * (k - x) / ((x + 1.0) * (m - n - k + x + 1.0));
    let (mut term, mut upper) = (1.0, 1.0);
    for x in success..high {
        term *= ratio(f64::from(x));
        upper += term;
        if term < 1e-17 * upper {
            break;
        }
    }
    let (mut term, mut lower) = (1.0, 0.0);
    for x in (low..success).rev() {
        term /= ratio(f64::from(x));
        lower += term;
        if term < 1e-17 * lower {
            break;
        }
    }
    upper / (upper + lower)
}

/// Which of several tests hold when at most a share `q` of those that hold may be false (Benjamini and Hochberg);
/// gives the adjusted probability of each.
pub(crate) fn adjusted(probabilities: &[f64]) -> Vec<f64> {
    let mut order: Vec<usize> = (0..probabilities.len()).collect();
    order.sort_by(|&a, &b| {
        probabilities[a]
            .total_cmp(&probabilities[b])
            .then(a.cmp(&b))
    });
    let m = probabilities.len() as f64;
    let mut adjusted = vec![1.0; probabilities.len()];
    let mut least = 1.0_f64;
    for (rank, &i) in order.iter().enumerate().rev() {
        least = least.min(probabilities[i] * m / (rank + 1) as f64);
        adjusted[i] = least;
    }
    adjusted
}

/// Agreement of two partitions beyond chance (adjusted Rand index); things without a group in either are left aside.
#[must_use]
pub fn adjusted_rand(one: &[Option<u16>], other: &[Option<u16>]) -> f64 {
    let pairs: Vec<(usize, usize)> = one
        .iter()
        .zip(other)
        .filter_map(|(a, b)| Some((usize::from((*a)?), usize::from((*b)?))))
        .collect();
    let rows = pairs.iter().map(|p| p.0 + 1).max().unwrap_or(0);
    let columns = pairs.iter().map(|p| p.1 + 1).max().unwrap_or(0);
    let mut table = vec![0_u64; rows * columns];
    for (a, b) in &pairs {
        table[a * columns + b] += 1;
    }
    let two = |n: u64| (n * n.saturating_sub(1) / 2) as f64;
    let both: f64 = table.iter().map(|&n| two(n)).sum();
    let first: f64 = (0..rows)
        .map(|a| two((0..columns).map(|b| table[a * columns + b]).sum()))
        .sum();
    let second: f64 = (0..columns)
        .map(|b| two((0..rows).map(|a| table[a * columns + b]).sum()))
        .sum();
    let all = two(pairs.len() as u64);
    if all == 0.0 {
        return 1.0;
    }
    let expected = first * second / all;
    let most = 0.5 * (first + second);
    if (most - expected).abs() < 1e-12 {
        1.0
    } else {
        (both - expected) / (most - expected)
    }
}
