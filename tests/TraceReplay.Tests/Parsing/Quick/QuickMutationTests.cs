using System.Text;

namespace TraceReplay.Tests.Parsing;

/// <summary>Damaged lines: whatever one byte more, less or other does to a line, both ways read it the same.</summary>
[TestFixture]
internal sealed class QuickMutationTests
{
    private const int LinesAtATime = 400;
    private const int Changes = 60;

    private static readonly byte[] Telling = Encoding.UTF8.GetBytes("0123456789 =:.,-xkBaZ_|[]()\t\r\n\0\u00e9");

    [TestCase("oom-noswap-7.2", "ftrace.txt.gz", 1)]
    [TestCase("oom-noswap-7.2", "perf.txt.gz", 2)]
    [TestCase("oom-noswap-7.2", "trace-cmd.txt.gz", 3)]
    [TestCase("oom-noswap-7.2", "decisions.txt.gz", 4)]
    [TestCase("kswapd-high-7.2", "ftrace.txt.gz", 5)]
    [TestCase("zram-retry-6.12", "ftrace.txt.gz", 6)]
    public void A_damaged_line_is_read_the_same_both_ways(string capture, string file, int seed)
    {
        byte[] text = Encoding.Latin1.GetBytes(string.Join('\n', CaptureTexts.Lines(capture, file)));
        var random = new Random(seed);
        for (int round = 0; round < 40; round++)
        {
            byte[] damaged = Damage(Some(text, random), random);
            var quick = TextReading.Of(new MemoryStream(damaged));
            var careful = TextReading.Of(new MemoryStream(damaged), quick: false);
            if (ReadingText.Of(quick) != ReadingText.Of(careful))
            {
                Assert.That(ReadingText.Of(quick).Split('\n'), Is.EqualTo(ReadingText.Of(careful).Split('\n')), $"round {round}");
            }
        }
    }

    /// <summary>Some lines in a row, twice: the second time everything about them was seen before.</summary>
    private static List<byte> Some(byte[] text, Random random)
    {
        int start = Array.IndexOf(text, (byte)'\n', random.Next(text.Length / 2)) + 1;
        int end = start;
        for (int i = 0; i < LinesAtATime / 2 && end < text.Length; i++)
        {
            end = Array.IndexOf(text, (byte)'\n', end) is int next and >= 0 ? next + 1 : text.Length;
        }

        return [.. text[start..end], .. text[start..end]];
    }

    private static byte[] Damage(List<byte> text, Random random)
    {
        for (int i = 0; i < Changes; i++)
        {
            int at = random.Next(text.Count);
            byte value = random.Next(4) == 0 ? (byte)random.Next(256) : Telling[random.Next(Telling.Length)];
            switch (random.Next(4))
            {
                case 0:
                    text.Insert(at, value);
                    break;
                case 1:
                    text.RemoveAt(at);
                    break;
                case 2:
                    text.RemoveRange(at, Math.Min(random.Next(40), text.Count - at));
                    break;
                default:
                    text[at] = value;
                    break;
            }
        }

        return [.. text];
    }
}
