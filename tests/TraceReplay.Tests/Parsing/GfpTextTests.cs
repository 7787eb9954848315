using System.Text;
using TraceReplay.Events;
using TraceReplay.Parsing;

namespace TraceReplay.Tests;

public sealed class GfpTextTests
{
    [TestCase("GFP_KERNEL", GfpFlags.Kernel)]
    [TestCase("GFP_ATOMIC", GfpFlags.High | GfpFlags.KswapdReclaim)]
    [TestCase("GFP_HIGHUSER_MOVABLE|__GFP_COMP", GfpFlags.Kernel | GfpFlags.HighMem | GfpFlags.Movable | GfpFlags.Other)]
    [TestCase("GFP_NOFS|__GFP_HIGHMEM|__GFP_NOWARN|__GFP_NORETRY|__GFP_COMP|__GFP_HARDWALL|__GFP_MOVABLE", GfpFlags.Reclaim | GfpFlags.Io | GfpFlags.HighMem | GfpFlags.Noretry | GfpFlags.Movable | GfpFlags.Other)]
    [TestCase("none", GfpFlags.None)]
    public void Names_give_their_flags(string text, GfpFlags flags)
    {
        Assert.That(new GfpText().Read(Encoding.UTF8.GetBytes(text)), Is.EqualTo(flags));
    }

    // The kernel's bits move between versions.
    [TestCase("0x140cca")]
    [TestCase("GFP_KERNEL|0x8000000")]
    [TestCase("GFP_NEW")]
    [TestCase("")]
    public void A_number_or_a_new_name_makes_the_mask_unknown(string text)
    {
        Assert.That(new GfpText().Read(Encoding.UTF8.GetBytes(text)) & GfpFlags.Unknown, Is.EqualTo(GfpFlags.Unknown));
    }

    [Test]
    public void A_mask_read_again_is_the_same_whatever_came_between()
    {
        var reader = new GfpText();
        (string Text, GfpFlags Flags)[] masks =
        [
            ("GFP_KERNEL|__GFP_HIGH", GfpFlags.Kernel | GfpFlags.High),
            ("GFP_NOWAIT|__GFP_HIGH", GfpFlags.KswapdReclaim | GfpFlags.High),
            ("GFP_KERNEL|__GFP_COMP|__GFP_HIGH", GfpFlags.Kernel | GfpFlags.High | GfpFlags.Other),
            ("GFP_KERNEL|__GFP_ZERO|__GFP_NOFAIL", GfpFlags.Kernel | GfpFlags.Nofail | GfpFlags.Other),
        ];
        Assert.Multiple(() =>
        {
            foreach ((string text, GfpFlags flags) in masks.Concat(masks))
            {
                Assert.That(reader.Read(Encoding.UTF8.GetBytes(text)), Is.EqualTo(flags), text);
            }
        });
    }
}
