// SPDX-License-Identifier: MPL-2.0
//! One step towards the right prices, when everybody chooses softly.

use crate::model::Model;

/// A unit's choice that is not out of the question at these prices, and how likely it is.
struct Likely {
    kind: u32,
    share: f64,
}

/// The smoothed problem at some prices.
pub(crate) struct Soft<'a> {
    model: &'a Model,
    softness: f64,
    pub prices: Vec<f64>,
    /// Lagrange's bound at these prices, without smoothing.
    pub bound: f64,
    /// What is made as small as possible.
    value: f64,
    /// What is left of each row, as an unknown of its own.
    spare: Vec<f64>,
    likely: Vec<Likely>,
    /// The likely choices of each unit: `likely[starts[u]..starts[u + 1]]`.
    starts: Vec<usize>,
}

impl<'a> Soft<'a> {
    pub fn begin(model: &'a Model, prices: Vec<f64>, softness: f64) -> Self {
        let spare = prices.iter().map(|price| softness / price).collect();
        let (likely, starts) = (Vec::new(), Vec::new());
        let mut soft = Self { model, softness, prices, bound: 0.0, value: 0.0, spare, likely, starts };
        soft.look();
        soft
    }

    pub fn soften(&mut self, softness: f64) {
        self.softness = softness;
        self.look();
    }

    /// What everybody would choose at these prices.
    fn look(&mut self) {
        let costs = self.model.costs(&self.prices);
        let base: f64 = self.prices.iter().zip(&self.model.most).map(|(price, most)| price * most).sum();
        let barrier: f64 = self.prices.iter().map(|price| price.ln()).sum();
        let (mut bound, mut soft) = (base, base - self.softness * barrier);
        self.likely.clear();
        self.starts.clear();
        self.starts.push(0);
        for unit in 0..self.model.units() {
            let choices = self.model.of(unit);
            let best = choices.iter().fold(0.0_f64, |best, it| best.max(it.score - costs[it.kind as usize]));
            let first = self.likely.len();
            let mut total = (-best / self.softness).exp();
            let floor = best - 16.0 * self.softness;
            for choice in choices {
                let worth = choice.score - costs[choice.kind as usize];
                if worth > floor {
                    let share = ((worth - best) / self.softness).exp();
                    total += share;
                    self.likely.push(Likely { kind: choice.kind, share });
                }
            }
            for likely in &mut self.likely[first..] {
                likely.share /= total;
            }
            self.starts.push(self.likely.len());
            bound += best;
            soft += best + self.softness * total.ln();
        }
        (self.bound, self.value) = (bound, soft);
    }

    fn takes(&self, likely: &Likely) -> &[(u32, f64)] {
        self.model.takes(likely.kind)
    }

    /// Minus the slope: what is wanted beyond what there is.
    fn downhill(&self) -> Vec<f64> {
        let mut wanted: Vec<_> = self
            .model
            .most
            .iter()
            .zip(&self.prices)
            .map(|(most, price)| self.softness / price - most)
            .collect();
        for likely in &self.likely {
            for &(row, amount) in self.takes(likely) {
                wanted[row as usize] += likely.share * amount;
            }
        }
        wanted
    }

    /// The curvature times a direction.
    fn bend(&self, direction: &[f64], out: &mut [f64], scratch: &mut Vec<f64>) {
        for (row, out) in out.iter_mut().enumerate() {
            *out = direction[row] * self.spare[row] / self.prices[row];
        }
        for unit in self.starts.windows(2) {
            let likely = &self.likely[unit[0]..unit[1]];
            scratch.clear();
            let mut mean = 0.0;
            for it in likely {
                let along: f64 =
                    self.takes(it).iter().map(|&(row, amount)| direction[row as usize] * amount).sum();
                mean += it.share * along;
                scratch.push(along);
            }
            for (it, along) in likely.iter().zip(&*scratch) {
                let weight = it.share * (along - mean) / self.softness;
                for &(row, amount) in self.takes(it) {
                    out[row as usize] += weight * amount;
                }
            }
        }
    }

    /// The curvature along each price alone, nearly.
    fn diagonal(&self) -> Vec<f64> {
        let mut diagonal: Vec<_> =
            self.spare.iter().zip(&self.prices).map(|(spare, price)| spare / price).collect();
        for likely in &self.likely {
            let spread = likely.share * (1.0 - likely.share) / self.softness;
            for &(row, amount) in self.takes(likely) {
                diagonal[row as usize] += spread * amount * amount;
            }
        }
        diagonal
    }

    /// Newton's direction, by conjugate gradients.
    fn direction(&self, downhill: &[f64]) -> Vec<f64> {
        let diagonal = self.diagonal();
        let rows = downhill.len();
        let (mut x, mut residual) = (vec![0.0; rows], downhill.to_vec());
        let mut ready: Vec<_> = residual.iter().zip(&diagonal).map(|(r, d)| r / d).collect();
        let mut way = ready.clone();
        let mut size = dot(&residual, &ready);
        let enough = size * 1e-4;
        let (mut bent, mut scratch) = (vec![0.0; rows], Vec::new());
        for _ in 0..200 {
            self.bend(&way, &mut bent, &mut scratch);
            let curvature = dot(&way, &bent);
            if curvature.is_nan() || curvature <= 0.0 {
                break;
            }
            let step = size / curvature;
            for row in 0..rows {
                x[row] += step * way[row];
                residual[row] -= step * bent[row];
                ready[row] = residual[row] / diagonal[row];
            }
            let next = dot(&residual, &ready);
            if next <= enough {
                break;
            }
            let turn = next / size;
            size = next;
            for row in 0..rows {
                way[row] = ready[row] + turn * way[row];
            }
        }
        x
    }

    /// Goes one step downhill. False when that is no use any more.
    pub fn step(&mut self) -> bool {
        let downhill = self.downhill();
        let direction = self.direction(&downhill);
        let gain = dot(&downhill, &direction);
        if gain.is_nan() || gain <= 1e-3 * self.softness * self.model.units() as f64 {
            return false;
        }
        let before = self.prices.clone();
        let value = self.value;
        let mut length = before.iter().zip(&direction).fold(1.0_f64, |length, (price, way)| {
            if *way < 0.0 { length.min(-0.95 * price / way) } else { length }
        });
        for _ in 0..20 {
            for row in 0..before.len() {
                self.prices[row] = before[row] + length * direction[row];
            }
            self.look();
            if self.value <= value - 0.01 * length * gain {
                self.follow(&before, &direction);
                return true;
            }
            length *= 0.4;
        }
        self.prices = before;
        self.look();
        false
    }

    /// What is left follows the prices.
    fn follow(&mut self, before: &[f64], direction: &[f64]) {
        for row in 0..before.len() {
            let (spare, price) = (self.spare[row], before[row]);
            let next = self.softness / price - spare / price * direction[row];
            let natural = self.softness / self.prices[row];
            self.spare[row] = next.clamp(natural * 0.1, natural * 10.0);
        }
    }
}

fn dot(a: &[f64], b: &[f64]) -> f64 {
    a.iter().zip(b).map(|(a, b)| a * b).sum()
}
