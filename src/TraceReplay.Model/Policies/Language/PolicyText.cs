using System.Text;

namespace TraceReplay.Model;

/// <summary>Turns the bytes of a policy's file into text.</summary>
internal static class PolicyText
{
    /// <summary>The text; null, and the error, where the bytes are none.</summary>
    public static string? Decode(PolicyFile file, out PolicyError? error)
    {
        ReadOnlySpan<byte> bytes = file.Content.Span;
        if (bytes.Length > PolicyFile.MaxBytes)
        {
            error = new PolicyError(file.Name, 1, 1, $"the file is too large: a policy has at most {PolicyFile.MaxBytes} bytes", string.Empty);
            return null;
        }

        int wrong = FirstWrong(bytes);
        if (wrong < bytes.Length)
        {
            ReadOnlySpan<byte> before = bytes[..wrong];
            int column = wrong - before.LastIndexOf((byte)'\n');
            error = new PolicyError(
                file.Name, before.Count((byte)'\n') + 1, column, $"byte 0x{bytes[wrong]:X2} is not UTF-8; expected a text in UTF-8", string.Empty);
            return null;
        }

        error = null;
        return Encoding.UTF8.GetString(bytes.StartsWith("\uFEFF"u8) ? bytes[3..] : bytes);
    }

    private static int FirstWrong(ReadOnlySpan<byte> bytes)
    {
        int index = 0;
        while (index < bytes.Length && Rune.DecodeFromUtf8(bytes[index..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            index += length;
        }

        return index;
    }
}
