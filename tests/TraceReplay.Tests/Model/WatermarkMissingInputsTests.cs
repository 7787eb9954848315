using TraceReplay.Model;

namespace TraceReplay.Tests;

public sealed class WatermarkMissingInputsTests
{
    private static readonly WatermarkInputs Exact = new()
    {
        FreePages = 100,
        Mark = 100,
        Order = 0,
        LowmemReserve = Bounds.Exactly(0),
        FreeHighatomic = Bounds.Exactly(0),
        FreeCma = Bounds.Exactly(0),
        AllocFlags = new AllocFlagBounds(AllocFlags.None, AllocFlags.None),
    };

    [Test]
    public void Nothing_is_missing_when_every_input_is_exact()
    {
        Assert.That(ZoneWatermarkOkModel.Missing(Exact), Is.EqualTo(MissingInputs.None));
    }

    [Test]
    public void Each_input_that_is_open_is_named()
    {
        Assert.Multiple(() =>
        {
            Assert.That(ZoneWatermarkOkModel.Missing(Exact with { Order = 1 }), Is.EqualTo(MissingInputs.FreeArea));
            Assert.That(ZoneWatermarkOkModel.Missing(Exact with { LowmemReserve = Bounds.Unknown }), Is.EqualTo(MissingInputs.LowmemReserve));
            Assert.That(ZoneWatermarkOkModel.Missing(Exact with { FreeHighatomic = Bounds.Unknown }), Is.EqualTo(MissingInputs.FreeHighatomic));
            Assert.That(ZoneWatermarkOkModel.Missing(Exact with { FreeCma = Bounds.Unknown }), Is.EqualTo(MissingInputs.FreeCma));
            Assert.That(ZoneWatermarkOkModel.Missing(Exact with { AllocFlags = AllocFlagBounds.Unknown }), Is.EqualTo(MissingInputs.AllocFlags));
        });
    }

    [Test]
    public void Free_cma_is_not_missed_by_an_allocation_that_may_use_it()
    {
        WatermarkInputs movable = Exact with { FreeCma = Bounds.Unknown, AllocFlags = new AllocFlagBounds(AllocFlags.Cma, AllocFlags.Cma) };
        Assert.That(ZoneWatermarkOkModel.Missing(movable), Is.EqualTo(MissingInputs.None));
    }

    [Test]
    public void Every_missing_input_and_presumption_has_words()
    {
        Assert.Multiple(() =>
        {
            foreach (MissingInputs input in Enum.GetValues<MissingInputs>().Where(m => m != MissingInputs.None))
            {
                Assert.That(MissingInputText.Describe(input), Is.Not.Empty.And.Not.EqualTo(input.ToString()));
            }

            foreach (Presumptions presumed in Enum.GetValues<Presumptions>().Where(p => p != Presumptions.None))
            {
                Assert.That(PresumptionText.Describe(presumed), Is.Not.Empty.And.Not.EqualTo(presumed.ToString()));
            }

            Assert.That(MissingInputText.Describe(MissingInputs.None), Is.Empty);
            Assert.That(MissingInputText.Describe(MissingInputs.FreeCma | MissingInputs.FreeArea), Does.Contain(", "));
        });
    }
}
