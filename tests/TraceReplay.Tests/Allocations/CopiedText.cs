using System.Text;

namespace TraceReplay.Tests;

/// <summary>The text of a recording again and again, as files of their own.</summary>
internal sealed class CopiedText(string capture, string file) : IDisposable
{
    private static readonly List<CopiedText> Made = [];

    private readonly Lazy<TempFolder> _folder = new(() => new TempFolder());
    private readonly Lazy<byte[]> _text = new(() => Encoding.Latin1.GetBytes(string.Join('\n', CaptureTexts.Lines(capture, file)) + "\n"));

    /// <summary>The text of the stages that verify.</summary>
    public static CopiedText OfVerify { get; } = new("zram-retry-6.12", "ftrace.txt.gz");

    /// <summary>The file that holds so many copies.</summary>
    public string PathOf(int copies)
    {
        Keep();
        string name = $"copies-{copies}";
        if (!File.Exists(_folder.Value[name]))
        {
            using FileStream output = File.Create(_folder.Value[name]);
            for (int i = 0; i < copies; i++)
            {
                output.Write(_text.Value);
            }
        }

        return _folder.Value[name];
    }

    /// <summary>Removes all files.</summary>
    public static void Clear()
    {
        Made.ForEach(t => t.Dispose());
        Made.Clear();
    }

    public void Dispose() => _folder.Value.Dispose();

    private void Keep()
    {
        if (!_folder.IsValueCreated)
        {
            Made.Add(this);
        }
    }
}
