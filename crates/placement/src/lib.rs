// SPDX-License-Identifier: MPL-2.0
//! Who could live where, and why not: the calculator that will propose dwellings for households.
