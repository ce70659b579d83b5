# SPDX-License-Identifier: Apache-2.0
# Generated from the catalogue; see docs/adding-an-indicator.md.
"""The outputs of functions that have several."""

from .._expression import Expr
from .._outputs import Outputs


class MacdOutputs(Outputs):
    @property
    def line(self) -> Expr: ...
    @property
    def signal(self) -> Expr: ...
    @property
    def hist(self) -> Expr: ...


class StochOutputs(Outputs):
    @property
    def k(self) -> Expr: ...
    @property
    def d(self) -> Expr: ...


class BbandsOutputs(Outputs):
    @property
    def upper(self) -> Expr: ...
    @property
    def middle(self) -> Expr: ...
    @property
    def lower(self) -> Expr: ...


class KeltnerOutputs(Outputs):
    @property
    def upper(self) -> Expr: ...
    @property
    def middle(self) -> Expr: ...
    @property
    def lower(self) -> Expr: ...


class DonchianOutputs(Outputs):
    @property
    def upper(self) -> Expr: ...
    @property
    def middle(self) -> Expr: ...
    @property
    def lower(self) -> Expr: ...
