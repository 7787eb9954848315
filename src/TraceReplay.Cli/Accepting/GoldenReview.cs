using System.Globalization;
using System.Text;
using TraceReplay.Reports;

namespace TraceReplay.Cli;

/// <summary><c>accept --review</c>: goes through what differs, one by one, with the keys of cargo insta.</summary>
internal static class GoldenReview
{
    private const char Interrupt = '\u0003';
    private const char EndOfInput = '\u0004';

    /// <summary>Shows each item and does what the user says.</summary>
    /// <returns>How many still differ.</returns>
    public static int Run(IReadOnlyList<ReviewItem> items, TextStyle style, CliConsole console)
    {
        using var output = new StreamWriter(console.Output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n", AutoFlush = true };
        if (items.Count == 0)
        {
            output.WriteLine("nothing to review: every golden holds");
            return 0;
        }

        (int accepted, int rejected, int shown, char key) = (0, 0, 0, ' ');
        while (shown < items.Count && key != 'q')
        {
            ReviewItem item = items[shown++];
            key = key == 'A' ? key : Ask(item, shown, items.Count, output, style, console);
            (accepted, rejected) = key is 'a' or 'A' ? (accepted + 1, rejected) : key == 'r' ? (accepted, rejected + 1) : (accepted, rejected);
            output.WriteLine(Do(item, key));
        }

        int left = items.Count - accepted;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{accepted} accepted, {rejected} rejected, {left - rejected} skipped{Left(left)}"));
        return left;
    }

    private static char Ask(ReviewItem item, int number, int count, StreamWriter output, TextStyle style, CliConsole console)
    {
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{number} of {count}: {item.Title}"));
        item.Show(output, style);
        output.Write($"[a]ccept ({item.AcceptWords})  [r]eject  [s]kip  [A]ccept all from here  [q]uit: ");
        char key;
        do
        {
            key = console.ReadKey() ?? EndOfInput;
        }
        while (!"aArRsSqQ".Contains(key) && key is not (Interrupt or EndOfInput));

        output.WriteLine(char.IsControl(key) ? string.Empty : key.ToString());
        return key switch
        {
            Interrupt => throw new OperationCanceledException(),
            EndOfInput => 'q',
            'A' => key,
            _ => char.ToLowerInvariant(key),
        };
    }

    private static string Do(ReviewItem item, char key) => key switch
    {
        'a' or 'A' => item.Accept(),
        'r' => item.Reject(),
        _ => $"skipped {item.Title[(item.Title.IndexOf(' ') + 1)..]}",
    };

    private static string Left(int left) => left switch
    {
        0 => string.Empty,
        1 => "; 1 golden still differs",
        _ => string.Create(CultureInfo.InvariantCulture, $"; {left} goldens still differ"),
    };
}
