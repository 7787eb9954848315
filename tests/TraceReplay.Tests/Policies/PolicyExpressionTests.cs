using TraceReplay.Model;
using static TraceReplay.Model.PolicyInput;

namespace TraceReplay.Tests;

/// <summary>What expressions are worth: precedence, units, and what is unknown.</summary>
public sealed class PolicyExpressionTests
{
    private static readonly (PolicyInput Input, Quantity Value)[] Inputs =
    [
        (ZoneFile, Quantity.Exactly(100)), (ZoneAnon, Quantity.Exactly(900)), (ZoneFree, new Quantity(10, 20)), (Order, Quantity.Exactly(3)),
        (ZoneReclaimable, Quantity.Exactly(1000)), (ZoneName, Quantity.Exactly(1)), (SwapAllRamBacked, Quantity.UnknownTruth),
        (ZramOrig, Quantity.Exactly(8192)), (ZramCompressed, Quantity.Exactly(0)),
    ];

    [TestCase("2 pages + 3 * 4 pages", 14)]
    [TestCase("(2 pages + 3 pages) * 4", 20)]
    [TestCase("20 pages - 5 pages - 3 pages", 12)]
    [TestCase("zone.anon / 3 / 3", 100)]
    [TestCase("zone.anon / zone.file * 7 pages", 63)]
    [TestCase("12 pages / order", 4)]
    [TestCase("10% * zone.anon + zone.anon * 1%", 99)]
    [TestCase("50% * 10% * zone.anon", 45)]
    [TestCase("7% * 100 pages", 7)]
    [TestCase("10 pages / 4", 2)]
    [TestCase("zone.file - zone.anon", 0)]
    [TestCase("pages(zram.orig) + pages(1 MiB)", 258)]
    [TestCase("min(zone.file, zone.anon) + max(1 page, 2 pages)", 102)]
    [TestCase("let x = zone.file in let y = x + x in y + x", 300)]
    [TestCase("let x = 1 page in let y = (let z = 5 pages in z + z) in x + y", 11)]
    [TestCase("when zone.name = DMA32 then 1 page else 2 pages", 1)]
    [TestCase("when DMA = zone.name then 1 page else 2 pages", 2)]
    [TestCase("when zone.name != DMA then 1 page else 2 pages", 1)]
    [TestCase("when order >= 3 and order <= 3 and not order > 3 then 1 page else 2 pages", 1)]
    [TestCase("when false and true or true then 1 page else 2 pages", 1)]
    [TestCase("when true or true and false then 1 page else 2 pages", 1)]
    [TestCase("when not true or true then 1 page else 2 pages", 1)]
    [TestCase("when not 1 = 2 then 1 page else 2 pages", 1)]
    [TestCase("when true then 1 page else 2 pages + 5 pages", 1)]
    [TestCase("when order == 2 then 1 page else when order = 3 then 5 pages else 2 pages", 5)]
    [TestCase("base + base", 2000)]
    [TestCase("pages(10312 kB)", 2578)]
    [TestCase("when 100 ms < 2 s and 1 GiB = 1024 MiB then 1 page else 2 pages", 1)]
    public void A_known_value(string expression, double expected) => Assert.That(Pages(expression), Is.EqualTo(Quantity.Exactly(expected)));

    [TestCase("zone.free", 10, 20)]
    [TestCase("100 pages - zone.free", 80, 90)]
    [TestCase("zone.free * 2 + zone.free", 30, 60)]
    [TestCase("when zone.free > 15 pages then 1 page else 7 pages", 1, 7)]
    [TestCase("when zone.free > 20 pages then 1 page else 7 pages", 7, 7)]
    [TestCase("when zone.free >= 10 pages then 1 page else 7 pages", 1, 1)]
    [TestCase("when swap.all_ram_backed and false then 1 page else 7 pages", 7, 7)]
    [TestCase("when swap.all_ram_backed or true then 1 page else 7 pages", 1, 1)]
    [TestCase("when not swap.all_ram_backed then 1 page else 7 pages", 1, 7)]
    [TestCase("min(zone.free, 12 pages)", 10, 12)]
    [TestCase("zone.file / (zone.free / 1 page)", 5, 10)]
    [TestCase("zone.managed", 0, double.PositiveInfinity)]
    [TestCase("zone.managed * 0", 0, 0)]
    [TestCase("zone.file * (zram.orig / zram.compressed)", 0, double.PositiveInfinity)]
    [TestCase("zone.file * (zram.compressed / zram.compressed)", 0, double.PositiveInfinity)]
    [TestCase("min(zone.file, zone.managed - zone.managed)", 0, 100)]
    public void A_value_with_bounds(string expression, double min, double max) => Assert.That(Pages(expression), Is.EqualTo(new Quantity(min, max)));

    [TestCase("zone.file > 3", "4:1: a comparison of pages and a number; expected the same unit on both sides: write 3 pages")]
    [TestCase("when zone.file > 3 then base else base", "4:6: a comparison of pages and a number; expected the same unit on both sides: write 3 pages")]
    [TestCase("3", "4:1: should_reclaim_retry.reclaimable is pages, and this is a number: write 3 pages")]
    [TestCase("true", "4:1: should_reclaim_retry.reclaimable is pages, and this is a truth value")]
    [TestCase("zone.file + 1%", "4:1: '+' of pages and a percentage; expected the same unit on both sides")]
    [TestCase("zone.file * zone.file", "4:1: '*' of pages and pages has no unit; expected a number or a percentage on one side")]
    [TestCase("zone.file / zram.orig", "4:1: '/' of pages by bytes has no unit; expected the same unit on both sides, or a number on the right")]
    [TestCase("3 / zone.file", "4:1: '/' of a number by pages has no unit; expected the same unit on both sides, or a number on the right")]
    [TestCase("not zone.file", "4:5: 'not' needs a truth value, and this is pages; expected a comparison")]
    [TestCase("when zone.file then base else base", "4:6: 'when' needs a truth value, and this is pages; expected a comparison")]
    [TestCase("when zone.file > zone.anon and order then base else base", "4:32: 'and' needs a truth value, and this is a number; expected a comparison")]
    [TestCase("when true then base else 0", "4:26: 'then' gives pages and 'else' a number; expected the same unit: write 0 pages")]
    [TestCase("when true < false then base else base", "4:6: '<' has no meaning for a truth value; expected numbers, pages, bytes, percentages or times")]
    [TestCase("when zone.name < DMA then base else base", "4:6: '<' has no meaning for a zone; expected numbers, pages, bytes, percentages or times")]
    [TestCase("when zone.name = DMA33 then base else base", "4:18: 'DMA33' is not a zone: did you mean DMA32?")]
    [TestCase("when zone.name = order then base else base", "4:6: a comparison of a zone and a number; expected the same unit on both sides")]
    [TestCase("pages(zone.file)", "4:7: pages(…) needs bytes, and this is pages")]
    [TestCase("mix(zone.file, base)", "4:1: unknown function 'mix': did you mean min?")]
    [TestCase("min(zone.file)", "4:1: min has 1 operands; expected min(a, b)")]
    [TestCase("min(zone.file, 3)", "4:1: min of pages and a number; expected the same unit on both sides: write 3 pages")]
    [TestCase("let base = 1 in zone.file", "4:5: 'let' cannot name 'base': it is a word of the language; expected another name")]
    [TestCase("let x = 1 in let x = 2 in zone.file", "4:18: 'let' cannot name 'x': it is a parameter or another 'let'; expected another name")]
    [TestCase("let order = 1 in zone.file", "4:5: 'let' cannot name 'order': it is an input; expected another name")]
    [TestCase("(let x = zone.file in x) + x", "4:28: unknown input 'x'; expected zone.file, zone.anon, zone.lru, zone.free")]
    [TestCase("9999999999999999 pages", "4:1: the number is too large; expected at most 1000000000000000")]
    [TestCase("run.boosted", "4:1: 'run.boosted' is not to be had in should_reclaim_retry.reclaimable, only in kswapd_failures.fails; expected zone.file, zone.anon")]
    public void A_unit_or_name_that_does_not_fit_is_told(string expression, string message) =>
        Assert.That(Policies.RuleErrors(expression).Single(), Does.StartWith("my.policy:" + message));

    [TestCase("zone.file +", "4:12: the text ends too early; expected a value")]
    [TestCase("zone.file zone.anon", "4:11: unexpected 'zone.anon'; expected an operator or a statement")]
    [TestCase("(zone.file", "4:11: the text ends too early; expected an operator or ')'")]
    [TestCase("when zone.file > 1 page than base else base", "4:25: unexpected 'than'; expected an operator or 'then': did you mean then?")]
    [TestCase("when true then base", "4:20: the text ends too early; expected an operator or 'else'")]
    [TestCase("let x 1 in base", "4:7: unexpected '1'; expected '='")]
    [TestCase("let x = 1 base", "4:11: unexpected 'base'; expected an operator or 'in'")]
    [TestCase("1 page < 2 pages < 3 pages", "4:18: unexpected '<'; expected an operator or a statement")]
    [TestCase("1 + when true then 1 else 2", "4:5: unexpected 'when'; expected a value")]
    [TestCase("32 pagse", "4:4: unexpected 'pagse'; expected an operator or a statement (policy, source, extends, kernel, param, rule, killer): did you mean page?")]
    [TestCase("min(1 page; 2 pages)", "4:11: unexpected ';'; expected an operator, ',' or ')'")]
    [TestCase("@", "4:1: unexpected '@'; expected a value")]
    [TestCase("€", "4:1: unexpected '€'; expected a value")]
    public void What_cannot_be_read_is_told_where_it_is_with_what_was_expected(string expression, string message) =>
        Assert.That(Policies.RuleErrors(expression)[^1], Does.StartWith("my.policy:" + message));

    private static Quantity Pages(string expression) => Policies.Run(expression, PolicyRule.Reclaimable, Inputs);
}
