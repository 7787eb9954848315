using System.Text;

namespace TraceReplay.Cli;

/// <summary>Where a command's data goes: standard output, or the file of <c>-o</c>.</summary>
internal static class OutputFile
{
    /// <summary>Writes bytes.</summary>
    public static void Write(CommonSettings settings, CliConsole console, Action<Stream> write)
    {
        if (settings.Output is null)
        {
            using var buffered = new BufferedStream(console.Output, 1 << 16);
            write(buffered);
            buffered.Flush();
            return;
        }

        try
        {
            WholeFile.Write(settings.Output, write);
        }
        catch (Exception wrong) when (wrong is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{settings.Output}: cannot be written: {wrong.Message}");
        }
    }

    /// <summary>Writes text: UTF-8 without a mark, LF.</summary>
    public static void WriteText(CommonSettings settings, CliConsole console, Action<TextWriter> write) =>
        Write(settings, console, stream =>
        {
            using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), 1 << 14, leaveOpen: true) { NewLine = "\n" };
            write(writer);
        });
}
