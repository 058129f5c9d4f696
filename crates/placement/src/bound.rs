// SPDX-License-Identifier: MPL-2.0
//! What no plan can exceed, whoever made it.

use crate::model::Model;

/// A proven upper bound on what all units together can be worth, from any prices.
///
/// At prices of zero or more, a plan is worth no more than everything scarce at its price, and for each unit the best it could get
/// beyond what it takes. Every sum is rounded outwards by more than floating-point arithmetic can have lost.
pub(crate) fn bound(model: &Model, prices: &[f64], whole: bool) -> f64 {
    let prices: Vec<_> = prices.iter().map(|price| if *price > 0.0 { *price } else { 0.0 }).collect();
    let costs = model.costs(&prices);
    let longest = (0..model.kinds() as u32).map(|kind| model.takes(kind).len()).max().unwrap_or(0);
    let mut sum = model.locked;
    let mut size = model.locked.abs();
    for (price, most) in prices.iter().zip(&model.most) {
        sum += price * most;
        size += price * most;
    }
    for unit in 0..model.units() {
        let (mut best, mut largest) = (0.0_f64, 0.0_f64);
        for choice in model.of(unit) {
            let cost = costs[choice.kind as usize];
            best = best.max(choice.score - cost);
            largest = largest.max(choice.score + cost);
        }
        sum += best;
        size += largest;
    }
    let additions = (model.units() + model.most.len() + longest + 10) as f64;
    let above = sum + size * additions * f64::EPSILON;
    if whole { (above + 1e-6).floor() } else { above }
}
